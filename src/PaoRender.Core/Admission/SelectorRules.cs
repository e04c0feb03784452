using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Profiles;

namespace PaoRender.Admission;

/// <summary>Two profiles must not select the same nodes.</summary>
internal static class SelectorRules
{
    public static void Check(AdmissionScope scope)
    {
        if (scope.Spec.NodeSelector is not { Count: > 0 } selector) return;
        foreach (ProfileInput other in scope.Cluster.Profiles)
        {
            // The pair is reported once, at the second; two of one name are another fault.
            if (ReferenceEquals(other, scope.Profile)) return;
            if (other.Name == scope.Profile.Name || !AreEqual(selector, other.Profile.Spec?.NodeSelector)) continue;
            scope.Refuse(
                RenderCodes.SameNodes,
                $"The profiles '{scope.Profile.Name}' and '{other.Name}' have the same node selector; the other one is at "
                + $"{other.At("spec", "nodeSelector")}. A node takes one profile: give each its own pool.",
                "spec", "nodeSelector");
        }
    }

    private static bool AreEqual(Dictionary<string, string> one, Dictionary<string, string>? other) =>
        other is not null && one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out string? value) && value == pair.Value);
}
