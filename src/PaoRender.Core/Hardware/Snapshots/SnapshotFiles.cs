using System;
using System.Collections.Generic;

namespace PaoRender.Hardware;

/// <summary>What a snapshot of a machine holds below <c>/proc</c> and <c>/sys</c>.</summary>
internal sealed class SnapshotFiles
{
    public const string Cpu = "sys/devices/system/cpu/";

    public const string Node = "sys/devices/system/node/";

    public const string CpuInfo = "proc/cpuinfo";

    private static readonly string[] s_cpuFiles = ["/online", "/topology/physical_package_id", "/topology/core_id"];
    private static readonly string[] s_starts = [Cpu, Node, CpuInfo];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The paths from <c>sys</c> or <c>proc</c> on.</summary>
    public List<string> Paths { get; } = [];

    public static SnapshotFiles Read(byte[] archive, TarLimits limits)
    {
        var files = new SnapshotFiles();
        foreach (TarEntry entry in TarReader.Read(archive, IsWanted, limits))
        {
            if (Path(entry.Name) is not { } path) continue;
            files.Paths.Add(path);
            if (entry.Text is not null) files._texts[path] = entry.Text;
        }

        return files;
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

    private static bool IsWanted(string name) => Path(name) is { } path
        && (path == CpuInfo || (path.StartsWith(Node, StringComparison.Ordinal) && path.EndsWith("/meminfo", StringComparison.Ordinal))
            || (path.StartsWith(Cpu, StringComparison.Ordinal) && Array.Exists(s_cpuFiles, end => path.EndsWith(end, StringComparison.Ordinal))));
}
