namespace PaoRender.Severities;

/// <summary>A file that sets severities: an <c>.editorconfig</c>, or a global configuration file of the compiler.</summary>
/// <param name="Path">Its absolute path; what it says holds for the files below its folder.</param>
/// <param name="Text">Its text.</param>
public sealed record SeverityFile(string Path, string Text);
