using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>
/// A folder that plays a part of a node's file system. Its name has a blank, and everyone may write to it: the scripts
/// run as a user without rights, so that a file of mode 0444 refuses them the way the kernel would.
/// </summary>
internal sealed class FakeTree : IDisposable
{
    private const UnixFileMode ReadOnly = (UnixFileMode)0b100_100_100;
    private const UnixFileMode OwnerOnly = (UnixFileMode)0b010_010;

    private readonly UnixFileMode _withheld;

    /// <param name="forEveryone">Whether others than the owner may write to it.</param>
    public FakeTree(bool forEveryone = true)
    {
        _withheld = forEveryone ? 0 : OwnerOnly;
        Root = Directory.CreateTempSubdirectory("node tools ").FullName;
        File.SetUnixFileMode(Root, Everyone);
    }

    public string Root { get; }

    private UnixFileMode Everyone => (UnixFileMode)0b111_111_111 & ~_withheld;

    private UnixFileMode Writable => (UnixFileMode)0b110_110_110 & ~_withheld;

    public string At(string relative) => Path.Combine(Root, relative);

    public FakeTree Folder(string relative)
    {
        string path = Root;
        foreach (string part in relative.Split('/'))
        {
            path = Path.Combine(path, part);
            if (Directory.Exists(path)) continue;
            Directory.CreateDirectory(path);
            File.SetUnixFileMode(path, Everyone);
        }

        return this;
    }

    public FakeTree Add(string relative, string text, bool refuses = false)
    {
        if (Path.GetDirectoryName(relative) is { Length: > 0 } folder) Folder(folder);
        File.WriteAllText(At(relative), text);
        File.SetUnixFileMode(At(relative), refuses ? ReadOnly : Writable);
        return this;
    }

    public FakeTree AddProgram(string relative, string text)
    {
        Tool.WhileNothingStarts(() => Add(relative, text));
        File.SetUnixFileMode(At(relative), Everyone);
        return this;
    }

    public string Read(string relative) => File.ReadAllText(At(relative));

    public string[] Lines(string relative) => File.Exists(At(relative)) ? File.ReadAllLines(At(relative)) : [];

    public bool Has(string relative) => Path.Exists(At(relative));

    /// <summary>Every file below a folder with its text.</summary>
    public string Snapshot(string relative)
    {
        var text = new StringBuilder();
        IEnumerable<string> entries = Directory.GetFileSystemEntries(At(relative), "*", SearchOption.AllDirectories);
        foreach (string entry in entries.Order(StringComparer.Ordinal))
        {
            text.Append(Path.GetRelativePath(Root, entry)).Append('=').Append(File.Exists(entry) ? File.ReadAllText(entry) : "folder").Append('\n');
        }

        return text.ToString();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
