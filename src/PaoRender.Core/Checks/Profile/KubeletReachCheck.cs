using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Whether the profile's KubeletConfig reaches the profile's pool, and is the only one that does.</summary>
internal static class KubeletReachCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Pool is not { } pool) return;
        Dictionary<string, string> labels = pool.Pool.Metadata.Labels ?? [];
        if (pool.Document is not null && scope.Spec.MachineConfigPoolSelector is { Count: 1 } selector
            && labels.Count > 0 && selector.First() is var wanted && !(labels.TryGetValue(wanted.Key, out string? value) && value == wanted.Value))
        {
            scope.ReportOnce(
                RenderCodes.UnreachedPool,
                DiagnosticSeverity.Error,
                Positions.FindKey(scope.Profile.Input.Document, "spec", "machineConfigPoolSelector", wanted.Key),
                $"The pool '{pool.Name}' has no label '{wanted.Key}: {wanted.Value}', so the KubeletConfig of profile '{scope.Profile.Name}' "
                + $"reaches no node. Its labels are {string.Join(", ", labels.Select(label => label.Key + ": " + label.Value))}.");
        }

        foreach (KubeletConfigInput other in scope.Cluster.Input.KubeletConfigs)
        {
            if (other.IsOperators || other.Selector is not { } theirs || !SelectorMatch.Evaluate(theirs, labels, out _)) continue;
            scope.ReportOnce(
                RenderCodes.SecondKubeletConfig,
                DiagnosticSeverity.Error,
                Positions.Find(other.Document, "metadata", "name"),
                $"The KubeletConfig '{other.Name}' and that of profile '{scope.Profile.Name}' both select the pool '{pool.Name}', and only one may. "
                + $"Put its settings into the annotation {Annotations.KubeletSnippet} of the profile.");
        }
    }
}
