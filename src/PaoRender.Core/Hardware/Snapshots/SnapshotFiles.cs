using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PaoRender.Hardware;

/// <summary>What a snapshot of a machine holds below <c>/proc</c> and <c>/sys</c>.</summary>
internal sealed class SnapshotFiles
{
    public const string Cpu = "sys/devices/system/cpu/";

    public const string Node = "sys/devices/system/node/";

    public const string CpuInfo = "proc/cpuinfo";

    private static readonly string[] s_cpuFiles = ["/online", "/topology/physical_package_id", "/topology/core_id"];
    private static readonly string[] s_nodeFiles = ["/meminfo", "/cpulist"];
    private static readonly string[] s_starts = [Cpu, Node, CpuInfo];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The paths from <c>sys</c> or <c>proc</c> on, as far as they tell something: not every file of every cache.</summary>
    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

    public static SnapshotFiles Read(byte[] archive, TarLimits limits)
    {
        var files = new SnapshotFiles();
        using var packed = new MemoryStream(archive, writable: false);
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        foreach (TarEntry entry in TarReader.Read(stream, IsWanted, limits))
            files.Add(entry.Name, entry.Content is { } content ? Encoding.UTF8.GetString(content) : null);
        return files;
    }

    /// <summary>The same of files that somebody has read.</summary>
    public static SnapshotFiles Of(IEnumerable<KeyValuePair<string, string?>> texts)
    {
        var files = new SnapshotFiles();
        foreach (KeyValuePair<string, string?> text in texts) files.Add(text.Key, text.Value);
        return files;
    }

    private void Add(string name, string? text)
    {
        if (Path(name) is not { } path) return;
        Paths.Add(Short(path));
        if (text is not null) _texts[path] = text;
    }

    /// <summary>The text of a file without blanks and line break around it; null where there is no such file.</summary>
    public string? Text(string path) => _texts.TryGetValue(path, out string? text) ? text.Trim() : null;

    /// <summary>The path from <c>sys</c> or <c>proc</c> on, whatever folder stands before; null for what tells nothing of CPUs and memory.</summary>
    private static string? Path(string name)
    {
        foreach (string start in s_starts)
        {
            int at = name.IndexOf(start, StringComparison.Ordinal);
            if (at == 0 || (at > 0 && name[at - 1] == '/')) return name.Substring(at).TrimEnd('/');
        }

        return null;
    }

    /// <summary>The CPU of a path, or the NUMA node and what it has.</summary>
    private static string Short(string path)
    {
        bool isCpu = path.StartsWith(Cpu, StringComparison.Ordinal);
        int end = isCpu ? Cpu.Length : Math.Min(Node.Length, path.Length);
        for (int steps = isCpu ? 1 : 3; steps > 0 && end >= 0; steps--) end = path.IndexOf('/', Math.Min(end + 1, path.Length));
        return end < 0 ? path : path.Substring(0, end);
    }

    private static bool IsWanted(string name) => Path(name) is { } path
        && (path == CpuInfo || IsAmong(path, Node, s_nodeFiles) || IsAmong(path, Cpu, s_cpuFiles));

    private static bool IsAmong(string path, string start, string[] ends) =>
        path.StartsWith(start, StringComparison.Ordinal) && Array.Exists(ends, end => path.EndsWith(end, StringComparison.Ordinal));
}
