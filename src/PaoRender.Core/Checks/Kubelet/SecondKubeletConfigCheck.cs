using System.Collections.Generic;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>KubeletConfigs beside the profile that select the profile's pool too.</summary>
internal static class SecondKubeletConfigCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Pool is not { } pool) return;
        Dictionary<string, string> labels = pool.Pool.Metadata.Labels ?? [];
        foreach (KubeletConfigInput other in scope.Cluster.Input.KubeletConfigs)
        {
            if (other.IsOperators || other.Selector is not { } theirs || !SelectorMatch.Evaluate(theirs, labels, out _)) continue;
            if (scope.HasDoubt(other.Document) || scope.IsUnknown(other.Document, "spec", "machineConfigPoolSelector")) continue;
            if (scope.IsUnknown(pool.Document, "metadata", "labels")) continue;
            scope.ReportOnce(
                RenderCodes.SecondKubeletConfig,
                DiagnosticSeverity.Error,
                Positions.Find(other.Document, "metadata", "name"),
                $"The KubeletConfig '{other.Name}' and that of profile '{scope.Profile.Name}' both select the pool '{pool.Name}', and only one may. "
                + $"Put its settings into the annotation {Annotations.KubeletSnippet} of the profile.");
        }
    }
}
