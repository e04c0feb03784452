using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Creating;

/// <summary>Reads the files of a must-gather that a profile is made by.</summary>
public static class DumpReader
{
    private const string Collect = "Collect it with oc adm must-gather and the image of the cluster node tuning operator.";

    /// <summary>Reads the pools and the nodes. Snapshots are read when they are needed.</summary>
    /// <param name="path">The name that findings about the whole show.</param>
    /// <param name="files">The files; those that a profile is not made by are passed over.</param>
    /// <param name="diagnostics">Where errors go: a file that is missing, that is there twice or that cannot be read.</param>
    /// <returns>What is known of the cluster; null where there was an error.</returns>
    public static ClusterDump? Read(string path, IEnumerable<DumpFile> files, DiagnosticBag diagnostics)
    {
        Require.NotNull(path, nameof(path));
        Require.NotNull(files, nameof(files));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var found = new DiagnosticBag();
        Dictionary<DumpPlace, DumpFile> places = Places(files, found);
        DumpFile[] Of(DumpKind kind) =>
            [.. places.Where(place => place.Key.Kind == kind).OrderBy(place => place.Key.Name, StringComparer.Ordinal).Select(place => place.Value)];
        var dump = new ClusterDump(path, places.Where(place => place.Key.Kind == DumpKind.Snapshot)
            .ToDictionary(place => place.Key.Name, place => place.Value, StringComparer.Ordinal));
        if (Of(DumpKind.Infrastructure).FirstOrDefault() is { } infrastructure) ReadInfrastructure(infrastructure, dump, found);
        else CreatorFindings.MissingFile(found, dump.Position, Missing("config.openshift.io/infrastructures/cluster.yaml"));
        dump.Nodes = [.. Of(DumpKind.Node).SelectMany(file => HardwareReader.Read(file.Path, Text(file), found))
            .Where(node => node.Node is not null)];
        dump.Pools = [.. Of(DumpKind.Pool).SelectMany(file => Pools(file, found))];
        if (dump.Nodes.Count == 0 && !found.HasErrors) CreatorFindings.MissingFile(found, dump.Position, Missing("core/nodes/NAME.yaml"));
        if (dump.Pools.Count == 0 && !dump.IsHosted && !found.HasErrors)
            CreatorFindings.MissingFile(found, dump.Position, Missing("machineconfiguration.openshift.io/machineconfigpools/NAME.yaml"));
        foreach (ManifestDiagnostic item in found.Items) diagnostics.Add(item);
        return found.HasErrors ? null : dump;
    }

    private static string Missing(string file) => $"This must-gather has no cluster-scoped-resources/{file}. {Collect}";

    private static Dictionary<DumpPlace, DumpFile> Places(IEnumerable<DumpFile> files, DiagnosticBag diagnostics)
    {
        var places = new Dictionary<DumpPlace, DumpFile>();
        foreach (DumpFile file in files)
        {
            if (DumpPlace.Of(file.Path) is not { } place) continue;
            if (!places.TryGetValue(place, out DumpFile? other)) places.Add(place, file);
            else
            {
                CreatorFindings.MissingFile(
                    diagnostics, new SourcePosition(file.Path, 0, 0), $"The must-gather has this file twice, the other is {other.Path}: two were "
                    + "collected into one folder. Give the folder of one of them.");
            }
        }

        return places;
    }

    private static void ReadInfrastructure(DumpFile file, ClusterDump dump, DiagnosticBag diagnostics)
    {
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(file.Path, Text(file), diagnostics);
        foreach (ManifestMapping root in documents.Select(document => document.Root).OfType<ManifestMapping>())
        {
            dump.IsHosted = Says(root, "controlPlaneTopology", "External");
            dump.IsPartitioned = Says(root, "cpuPartitioning", "AllNodes");
        }
    }

    private static bool Says(ManifestMapping root, string field, string word) =>
        root.Find("status", field) is ManifestScalar scalar && scalar.Text == word;

    private static IEnumerable<DumpPool> Pools(DumpFile file, DiagnosticBag diagnostics) => ManifestText.Read(file.Path, Text(file), diagnostics)
        .Where(document => document.Root is ManifestMapping)
        .Select(document => new DumpPool(ManifestReader.Read<V1MachineConfigPool>(document, diagnostics), document.Root.In(file.Path)));

    private static string Text(DumpFile file) => Encoding.UTF8.GetString(file.Read());
}
