namespace PaoRender.Hardware;

/// <summary>An entry of an archive.</summary>
/// <param name="Name">Its path, as the archive has it.</param>
/// <param name="Text">Its text, where it was wanted.</param>
internal sealed record TarEntry(string Name, string? Text);
