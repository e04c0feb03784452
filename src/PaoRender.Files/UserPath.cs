using System;
using System.IO;

namespace PaoRender.Files;

/// <summary>A path as its user wrote it, with the place that it leads to.</summary>
/// <remarks>The library knows no current directory: whoever talks to the user resolves paths.</remarks>
/// <param name="Display">The path as written; diagnostics show it.</param>
/// <param name="FullPath">The absolute path.</param>
public sealed record UserPath(string Display, string FullPath)
{
    /// <summary>What to read instead of a file at this path, once: standard input has no path. Null for a file.</summary>
    public Stream? Content { get; init; }

    /// <summary>Takes an absolute path, which is shown as it is.</summary>
    public static UserPath Absolute(string path) => new(Require.NotNull(path, nameof(path)), path);

    /// <summary>Whether the path was written with a separator at its end, which makes a link count as its target.</summary>
    internal bool EndsInSeparator => Display.EndsWith("/", StringComparison.Ordinal)
        || Display.EndsWith(Path.DirectorySeparatorChar.ToString(), StringComparison.Ordinal);

    /// <summary>An entry of this folder. The folder <c>.</c> is not shown: <c>a.yaml</c> says as much as <c>./a.yaml</c>.</summary>
    internal UserPath Entry(string name) =>
        new(Display is "." or "" ? name : Path.Combine(Display, name), Path.Combine(FullPath, name));
}
