using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>
/// Where a must-gather tree keeps what describes machines: <c>cluster-scoped-resources/core/nodes/NAME.yaml</c> and
/// <c>nodes/NAME/sysinfo.tgz</c>. Its other files are many, and none of them does.
/// </summary>
internal static class HardwareTree
{
    private const string Snapshot = "sysinfo.tgz";

    private static readonly Dictionary<string, string[]> s_entries = new(StringComparer.Ordinal)
    {
        ["cluster-scoped-resources"] = ["core"],
        ["core"] = ["nodes", "nodes.yaml"],
        ["namespaces"] = [],
    };

    public static bool AnyEntry(string name) => true;

    /// <summary>Tells which entries of a folder are worth a look.</summary>
    public static Func<string, bool> EntriesOf(string folder) =>
        s_entries.TryGetValue(folder, out string[]? names) ? name => Array.IndexOf(names, name) >= 0 : AnyEntry;

    /// <summary>Whether a file in a folder may describe a machine.</summary>
    public static bool IsHardwareName(string name) =>
        name == Snapshot || Path.GetExtension(name).ToLowerInvariant() is ".yaml" or ".yml" or ".json";

    /// <summary>The machine of a snapshot: in a must-gather its folder has the name of the node.</summary>
    public static string MachineOf(string path)
    {
        string name = Path.GetFileName(path);
        string folder = Path.GetFileName(Path.GetDirectoryName(path) ?? "");
        return name == Snapshot && folder.Length > 0 ? folder : Path.GetFileNameWithoutExtension(name);
    }
}
