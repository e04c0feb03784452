using System;
using System.Collections.Generic;
using System.IO;

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
