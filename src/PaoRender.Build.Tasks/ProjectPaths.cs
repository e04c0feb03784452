using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;

namespace PaoRender.Build.Tasks;

/// <summary>Paths of one project. Builds of several projects share a process, whose current directory means nothing.</summary>
internal sealed class ProjectPaths(string projectDirectory)
{
    private static readonly char[] s_separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    // Rooted before it is normalised, so the current directory has no say.
    private readonly string _root = Path.GetFullPath(projectDirectory).TrimEnd(s_separators) + Path.DirectorySeparatorChar;

    /// <summary>The absolute form of a path that may be relative to the project.</summary>
    public string Full(string path) => Path.GetFullPath(Path.Combine(_root, path));

    /// <summary>The absolute form of a file's path with the links of its folder followed: one folder may be known by several paths.</summary>
    public string RealFile(string path)
    {
        string full = Full(path);
        return Path.Combine(OutputFolder.RealPath(Path.GetDirectoryName(full)!), Path.GetFileName(full));
    }

    /// <summary>A path as shown to people: relative where it is inside the project.</summary>
    public UserPath Shown(string path)
    {
        string full = Full(path);
        return new UserPath(full.StartsWith(_root, StringComparison.Ordinal) ? full.Substring(_root.Length) : full, full);
    }

    /// <summary>Files in the order in which they are read, whatever order the project names them in.</summary>
    public IReadOnlyList<UserPath> InReadingOrder(IEnumerable<string> paths) =>
        [.. paths.Select(Shown).OrderBy(path => path.Display, ReadingOrder.Instance)];
}
