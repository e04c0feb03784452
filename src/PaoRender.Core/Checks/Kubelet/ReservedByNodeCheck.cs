using System;
using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The memory that the kubelet reserves of each NUMA node. With what it does not take it does not start.</summary>
internal static class ReservedByNodeCheck
{
    private const string Field = "reservedMemory", Memory = "memory", Pages = "hugepages-";

    public static void Run(KubeletScope scope)
    {
        if (scope.Find(Field)?.Value is not ManifestSequence list) return;
        HashSet<(string Node, string Resource)> seen = [];
        foreach (ManifestNode item in list.Items)
        {
            if (item is not ManifestMapping entry) continue;
            string node = (Part(entry, "numaNode")?.Value as ManifestScalar)?.Text ?? "0";
            foreach (ManifestEntry limit in (Part(entry, "limits")?.Value as ManifestMapping)?.Entries ?? [])
            {
                if (Problem(limit, node, seen.Add((node, limit.Key))) is { } problem) scope.Refuse(limit, problem);
            }
        }
    }

    private static ManifestEntry? Part(ManifestMapping entry, string key)
    {
        foreach (ManifestEntry part in entry.Entries)
        {
            if (KubeletSettings.IsKey(part, key)) return part;
        }

        return null;
    }

    private static string? Problem(ManifestEntry limit, string node, bool isFirst)
    {
        if (limit.Key != Memory && !limit.Key.StartsWith(Pages, StringComparison.Ordinal))
            return $"A kubelet cannot reserve '{limit.Key}' of a NUMA node and does not start. It can be {Memory}, {Pages}2Mi, {Pages}1Gi …";
        if (!isFirst) return $"'{limit.Key}' of NUMA node {node} is there twice in {Field}, and the kubelet does not start. Remove one of the two.";
        bool isNothing = limit.Value is ManifestScalar amount && Quantity.TryParse(amount.Text, out Quantity quantity, out _) && quantity.IsZero;
        return !isNothing ? null : $"The {limit.Key} reserved of NUMA node {node} is nothing, and the kubelet does not start. Write an amount.";
    }
}
