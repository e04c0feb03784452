using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Whether the profile's KubeletConfig reaches the profile's pool.</summary>
internal static class KubeletReachCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        // Somebody may label the pools that every cluster has, so only of a pool in the input all labels are known.
        if (scope.Profile.Pool is not { Document: not null } pool || scope.Spec.MachineConfigPoolSelector is not { Count: 1 } selector) return;
        if (scope.HasError("spec", "machineConfigPoolSelector")) return;
        if (scope.IsUnknown(pool.Document, "metadata", "labels")) return;
        Dictionary<string, string> labels = pool.Pool.Metadata.Labels ?? [];
        KeyValuePair<string, string> wanted = selector.First();
        if (labels.Count == 0 || (labels.TryGetValue(wanted.Key, out string? value) && value == wanted.Value)) return;
        scope.ReportOnce(
            RenderCodes.UnreachedPool,
            DiagnosticSeverity.Error,
            Positions.FindKey(scope.Profile.Input.Document, "spec", "machineConfigPoolSelector", wanted.Key),
            $"The pool '{pool.Name}' has no label '{wanted.Key}: {wanted.Value}', so the KubeletConfig of profile '{scope.Profile.Name}' "
            + $"reaches no node. Its labels are {string.Join(", ", labels.Select(label => label.Key + ": " + label.Value))}.");
    }
}
