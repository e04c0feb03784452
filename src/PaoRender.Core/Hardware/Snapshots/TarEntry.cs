namespace PaoRender.Hardware;

/// <summary>An entry of an archive.</summary>
/// <param name="Name">Its path, as the archive has it.</param>
/// <param name="Content">Its bytes, where they were wanted.</param>
internal sealed record TarEntry(string Name, byte[]? Content);
