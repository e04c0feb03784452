using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Support;

/// <summary>Looks into a folder after each step.</summary>
internal sealed class WatchingDisk(string folder) : OutputDisk
{
    public List<int> Counts { get; } = [];

    public HashSet<string> Seen { get; } = [];

    public override void Create(string path, byte[] content)
    {
        base.Create(path, content);
        Look();
    }

    public override void Copy(string from, string to)
    {
        base.Copy(from, to);
        Look();
    }

    public override void Replace(string from, string to)
    {
        base.Replace(from, to);
        Look();
    }

    public override void Move(string from, string to)
    {
        base.Move(from, to);
        Look();
    }

    public override void MoveFolder(string from, string to)
    {
        base.MoveFolder(from, to);
        Look();
    }

    private void Look()
    {
        string[] entries = Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];
        Counts.Add(entries.Length);
        Seen.UnionWith(entries.Select(entry => Path.GetFileName(entry)));
    }
}
