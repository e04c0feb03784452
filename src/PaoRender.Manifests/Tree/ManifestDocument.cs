namespace PaoRender.Manifests;

/// <summary>One document of an input file.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Index">Number of the document in its file, from 1; empty documents count.</param>
/// <param name="Root">The document's value.</param>
public sealed record ManifestDocument(string File, int Index, ManifestNode Root)
{
    /// <summary>The whole text of the file, without a byte order mark; null when the tree was not read from one.</summary>
    public string? Text { get; init; }
}
