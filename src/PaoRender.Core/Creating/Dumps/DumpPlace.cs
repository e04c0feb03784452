using System;

namespace PaoRender.Creating;

/// <summary>What a file of a must-gather is, which its path says.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">The object's name; that of the node for a snapshot.</param>
public sealed record DumpPlace(DumpKind Kind, string Name)
{
    private const string Yaml = ".yaml", Nodes = "nodes", Scope = "cluster-scoped-resources";

    /// <summary>The place of a path; null where the file is none of those that a profile is made by, or the path climbs.</summary>
    /// <param name="path">The path, with slashes, from any folder above on.</param>
    public static DumpPlace? Of(string path)
    {
        string[] steps = Require.NotNull(path, nameof(path)).Split('/');
        if (Array.IndexOf(steps, "..") >= 0) return null;
        int last = steps.Length - 1;
        string folder = last > 0 ? steps[last - 1] : "";
        if (steps[last] == "sysinfo.tgz") return last > 1 && steps[last - 2] == Nodes ? new DumpPlace(DumpKind.Snapshot, folder) : null;
        if (last < 3 || steps[last - 3] != Scope || !steps[last].EndsWith(Yaml, StringComparison.Ordinal)) return null;
        string name = steps[last].Substring(0, steps[last].Length - Yaml.Length);
        return (steps[last - 2], folder) switch
        {
            ("core", Nodes) => new DumpPlace(DumpKind.Node, name),
            ("machineconfiguration.openshift.io", "machineconfigpools") => new DumpPlace(DumpKind.Pool, name),
            ("config.openshift.io", "infrastructures") when name == "cluster" => new DumpPlace(DumpKind.Infrastructure, name),
            _ => null,
        };
    }
}
