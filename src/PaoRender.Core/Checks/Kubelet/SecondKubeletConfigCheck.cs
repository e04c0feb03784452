using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>KubeletConfigs beside the profile that select the profile's pool too.</summary>
internal static class SecondKubeletConfigCheck
{
    private static readonly string[] s_unmovable = ["autoSizingReserved", "logLevel", "tlsSecurityProfile"];

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
                + Advice(other.Document));
        }
    }

    // The annotation is of settings of the kubelet. What stands beside them in the spec is for the Machine Config Operator.
    private static string Advice(ManifestDocument other)
    {
        ManifestEntry[] spec = [.. ((other.Root as ManifestMapping)?.Find("spec") as ManifestMapping)?.Entries ?? []];
        string[] rest = [.. spec.Select(entry => entry.Key).Where(s_unmovable.Contains)];
        bool hasSettings = spec.Any(entry => entry.Key == "kubeletConfig" && entry.Value is ManifestMapping { Entries.Count: > 0 });
        string move = $"Put {(rest.Length > 0 ? "what is in kubeletConfig" : "its settings")} into the annotation {Annotations.KubeletSnippet} "
            + "of the profile";
        if (rest.Length == 0) return move + ".";
        string stay = $"{string.Join(", ", rest)} has no place there, and a pool with a profile cannot have it: remove it.";
        return hasSettings ? $"{move}; {stay}" : $"What the annotation {Annotations.KubeletSnippet} of the profile takes is not in it: {stay}";
    }
}
