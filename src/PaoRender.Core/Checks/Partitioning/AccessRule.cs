using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>A rule of a ClusterRole, as far as WorkloadPartitions objects are concerned.</summary>
internal static class AccessRule
{
    private const string Any = "*";

    private static readonly string[] s_writeVerbs = ["create", "update", "patch", "delete", "deletecollection", Any];

    /// <summary>Whether the rule lets its holders write WorkloadPartitions objects.</summary>
    public static bool LetsWrite(ManifestMapping rule) =>
        Has(rule, "apiGroups", "workload.openshift.io", Any)
        && Has(rule, "resources", "workloadpartitions", Any)
        && Has(rule, "verbs", s_writeVerbs);

    /// <summary>Whether the rule allows everything: who has it is a cluster administrator by another name.</summary>
    public static bool LetsDoAll(ManifestMapping rule) =>
        Has(rule, "apiGroups", Any) && Has(rule, "resources", Any) && Has(rule, "verbs", Any) && rule["resourceNames"] is null;

    private static bool Has(ManifestMapping rule, string field, params string[] values)
    {
        if (rule[field] is not ManifestSequence sequence) return false;
        foreach (ManifestNode item in sequence.Items)
        {
            if (item is ManifestScalar scalar && ((IList<string>)values).Contains(scalar.Text)) return true;
        }

        return false;
    }
}
