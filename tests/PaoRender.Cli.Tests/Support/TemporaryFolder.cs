using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Support;

/// <summary>A folder that goes away with its test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("pao tests ").FullName;

    public string Root { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public UserPath UserPathOf(string relative) => new(relative, PathOf(relative));

    public string Write(string relative, string text) => WriteBytes(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public string WriteBytes(string relative, byte[] bytes)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Every file below a folder with its text, in order of names.</summary>
    public IReadOnlyList<(string Name, string Text)> Snapshot(string relative = "") =>
        [.. Directory.GetFiles(PathOf(relative), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(PathOf(relative), file), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];

    public IReadOnlyList<string> Names(string relative = "") => [.. Snapshot(relative).Select(file => file.Name)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
