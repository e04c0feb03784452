namespace PaoRender;

/// <summary>One input file.</summary>
/// <param name="Path">The name that diagnostics show.</param>
/// <param name="Text">The whole text.</param>
public sealed record InputFile(string Path, string Text);
