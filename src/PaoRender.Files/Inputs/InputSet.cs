using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Files;

/// <summary>Input files that were read, in reading order.</summary>
public sealed class InputSet
{
    private readonly List<InputFile> _files = [];
    private readonly List<string> _fullPaths = [];

    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);

    // Paths that differ in case may or may not be one file. Here both answers are taken as yes: it protects more.
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>No input.</summary>
    public static InputSet Empty { get; } = new();

    /// <summary>What the renderer takes.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>The absolute path of each of <see cref="Files"/>.</summary>
    public IReadOnlyList<string> FullPaths => _fullPaths;

    /// <summary>The same input without some files, and without what is below some folders.</summary>
    /// <param name="paths">Files and folders that are something else than input.</param>
    public InputSet Without(IReadOnlyCollection<UserPath> paths)
    {
        Require.NotNull(paths, nameof(paths));
        if (paths.Count == 0) return this;
        var rest = new InputSet();
        for (int i = 0; i < _files.Count; i++)
        {
            if (!paths.Any(path => IsAtOrBelow(_fullPaths[i], path.FullPath))) rest.Add(new UserPath(_files[i].Path, _fullPaths[i]), _files[i].Text);
        }

        return rest;
    }

    private static bool IsAtOrBelow(string path, string place)
    {
        string folder = place.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return path.StartsWith(folder, StringComparison.Ordinal)
            && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);
    }

    internal void Add(UserPath path, string text)
    {
        _files.Add(new InputFile(path.Display, text));
        _fullPaths.Add(path.FullPath);
        _exact.Add(path.FullPath);
        _known.Add(path.FullPath);
    }

    internal bool HasExactly(string fullPath) => _exact.Contains(fullPath);

    /// <summary>Whether a file was read as input, perhaps by another path.</summary>
    /// <remarks>
    /// A container may see one folder mounted twice, as its input and as its output. The paths differ then, so a file of
    /// the same name with the same text counts as well.
    /// </remarks>
    internal bool Contains(string fullPath, byte[] content)
    {
        if (_known.Contains(fullPath)) return true;
        string name = Path.GetFileName(fullPath);
        string? text = null;
        for (int i = 0; i < _files.Count; i++)
        {
            if (!string.Equals(Path.GetFileName(_fullPaths[i]), name, StringComparison.OrdinalIgnoreCase)) continue;
            text ??= FileText.Decode(content);
            if (_files[i].Text == text) return true;
        }

        return false;
    }
}
