using System;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What a ClusterRole allows with WorkloadPartitions objects.</summary>
/// <param name="Writes">The rule that allows to write them; null when there is none.</param>
/// <param name="IsAdministrator">Whether the role allows everything.</param>
internal sealed record AccessRole(ManifestMapping? Writes, bool IsAdministrator)
{
    private const string AggregationPrefix = "rbac.authorization.k8s.io/aggregate-to-";

    /// <summary>The role that every cluster has for its administrators.</summary>
    public static AccessRole ClusterAdmin { get; } = new(null, IsAdministrator: true);

    public static AccessRole Read(ManifestMapping role)
    {
        ManifestMapping? writes = null;
        bool all = false;
        foreach (ManifestMapping rule in AccessDocuments.Mappings(role["rules"]))
        {
            all |= AccessRule.LetsDoAll(rule);
            if (AccessRule.LetsWrite(rule)) writes ??= rule;
        }

        return new AccessRole(writes, all);
    }

    /// <summary>The default role that takes this one's rules over, such as <c>edit</c>; null when none does.</summary>
    public static string? AggregatesInto(ManifestMapping role)
    {
        if (role.Find("metadata", "labels") is not ManifestMapping labels) return null;
        foreach (ManifestEntry label in labels.Entries)
        {
            if (label.Key.StartsWith(AggregationPrefix, StringComparison.Ordinal) && label.Value is ManifestScalar { Text: "true" })
                return label.Key.Substring(AggregationPrefix.Length);
        }

        return null;
    }
}
