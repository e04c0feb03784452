namespace PaoRender;

/// <summary>A JSON schema (draft 7) that editors read to complete and check manifests.</summary>
/// <param name="FileName">Name without folder, such as <c>performanceprofile.json</c>; schemas of one set name each other by it.</param>
/// <param name="Content">The text, with LF.</param>
public sealed record EditorSchema(string FileName, string Content);
