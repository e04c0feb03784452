using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// What no Node object of Kubernetes has: fields beyond those of its API, and labels and annotations without a value. There is no schema
/// to generate types from, because a render takes three of its fields.
/// </summary>
internal static class NodeFields
{
    private static readonly string[] s_configMap = ["namespace", "name", "uid", "resourceVersion", "kubeletConfigKey"];
    private static readonly string[] s_source = ["configMap"];

    // Paths that are not listed lead to maps of names, whose keys are anybody's.
    private static readonly Dictionary<string, string[]> s_fields = new(StringComparer.Ordinal)
    {
        [""] = ["apiVersion", "kind", "metadata", "spec", "status"],
        ["spec"] = ["podCIDR", "podCIDRs", "providerID", "unschedulable", "taints", "configSource", "externalID"],
        ["spec.taints[]"] = ["key", "value", "effect", "timeAdded"],
        ["spec.configSource"] = s_source,
        ["spec.configSource.configMap"] = s_configMap,
        ["status"] =
        [
            "capacity", "allocatable", "phase", "conditions", "addresses", "daemonEndpoints", "nodeInfo", "images", "volumesInUse",
            "volumesAttached", "config", "runtimeHandlers", "features", "declaredFeatures",
        ],
        ["status.conditions[]"] = ["type", "status", "lastHeartbeatTime", "lastTransitionTime", "reason", "message"],
        ["status.addresses[]"] = ["type", "address"],
        ["status.daemonEndpoints"] = ["kubeletEndpoint"],
        ["status.daemonEndpoints.kubeletEndpoint"] = ["Port"],
        ["status.nodeInfo"] =
        [
            "machineID", "systemUUID", "bootID", "kernelVersion", "osImage", "containerRuntimeVersion", "kubeletVersion",
            "kubeProxyVersion", "operatingSystem", "architecture", "swap",
        ],
        ["status.nodeInfo.swap"] = ["capacity"],
        ["status.images[]"] = ["names", "sizeBytes"],
        ["status.volumesAttached[]"] = ["name", "devicePath"],
        ["status.runtimeHandlers[]"] = ["name", "features"],
        ["status.runtimeHandlers[].features"] = ["recursiveReadOnlyMounts", "userNamespaces"],
        ["status.features"] = ["supplementalGroupsPolicy"],
        ["status.config"] = ["assigned", "active", "lastKnownGood", "error"],
        ["status.config.assigned"] = s_source,
        ["status.config.active"] = s_source,
        ["status.config.lastKnownGood"] = s_source,
        ["status.config.assigned.configMap"] = s_configMap,
        ["status.config.active.configMap"] = s_configMap,
        ["status.config.lastKnownGood.configMap"] = s_configMap,
    };

    /// <summary>Unknown fields as warnings, nulls as errors.</summary>
    /// <param name="node">The object.</param>
    /// <param name="misspelt">Takes the fields that were meant for others.</param>
    public static IEnumerable<ManifestDiagnostic> Problems(ManifestDocument node, Misspellings misspelt) =>
        Unknown(node.Root, "", node.File, misspelt)
            .Concat(Nulls(node, "labels")).Concat(Nulls(node, "annotations")).Concat(NodeShape.Problems(node));

    private static IEnumerable<ManifestDiagnostic> Unknown(ManifestNode value, string path, string file, Misspellings misspelt)
    {
        IReadOnlyList<ManifestNode> items = (value as ManifestSequence)?.Items ?? [];
        foreach (ManifestDiagnostic found in items.SelectMany(item => Unknown(item, path + "[]", file, misspelt))) yield return found;
        if (value is not ManifestMapping mapping || !s_fields.TryGetValue(path, out string[]? fields)) yield break;
        foreach (ManifestEntry entry in mapping.Entries)
        {
            string here = path.Length == 0 ? entry.Key : path + "." + entry.Key;
            if (fields.Contains(entry.Key))
            {
                foreach (ManifestDiagnostic found in Unknown(entry.Value, here, file, misspelt)) yield return found;
                continue;
            }

            misspelt.Note(mapping, entry.Key, file, Spelling.Nearest(entry.Key, fields));
            yield return new ManifestDiagnostic(
                ReadingCodes.UnknownField,
                DiagnosticSeverity.Warning,
                $"There is no field '{here}' of a Node. {Advice(entry.Key, fields)}",
                entry.In(file));
        }
    }

    private static string Advice(string key, string[] fields)
    {
        if (Spelling.Nearest(key, fields) is { } nearest) return $"Did you mean '{nearest}'?";
        string[] parents = [.. s_fields.Where(level => level.Key.Length > 0 && level.Value.Contains(key)).Select(level => level.Key)];
        return parents.Length == 1 ? $"It belongs below {parents[0]}." : "Look at its indentation, or remove it.";
    }

    private static IEnumerable<ManifestDiagnostic> Nulls(ManifestDocument node, string map)
    {
        foreach (ManifestEntry entry in ((node.Root as ManifestMapping)?.Find("metadata", map) as ManifestMapping)?.Entries ?? [])
        {
            if (!entry.Value.IsNull) continue;
            yield return new ManifestDiagnostic(
                ReadingCodes.WrongType,
                DiagnosticSeverity.Error,
                $"'metadata.{map}.{entry.Key}' is null, which an API server refuses. "
                + "Write the value, \"\" for an empty text, or leave the entry out.",
                entry.Value.Length > 0 ? entry.Value.In(node.File) : entry.In(node.File));
        }
    }
}
