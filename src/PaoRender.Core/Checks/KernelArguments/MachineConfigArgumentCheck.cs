using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Kernel arguments that a MachineConfig of the profile's pool brings, and that the operator sets from the profile.</summary>
internal static class MachineConfigArgumentCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Pool?.Pool.Spec?.MachineConfigSelector is not { } selector) return;
        foreach (Companion companion in scope.Cluster.Input.Companions.Where(companion => companion.Kind == V1MachineConfig.KubeKind))
        {
            if (companion.Document.Root is not ManifestMapping root) continue;
            if (root.Find("spec", "kernelArguments") is not ManifestSequence arguments
                || !SelectorMatch.Evaluate(selector, Labels(root), out _)) continue;
            for (int i = 0; i < arguments.Items.Count; i++)
            {
                if (arguments.Items[i] is ManifestScalar { Kind: ScalarKind.String } text) CheckItem(scope, companion, text.Text, i);
            }
        }
    }

    private static void CheckItem(ProfileCheckScope scope, Companion companion, string item, int index)
    {
        foreach (string argument in ArgumentPieces.Of(item))
        {
            (string name, string value) = ArgumentPieces.Parts(argument);
            if (CpuArgument.IsIsolated(name) is null && !IsPages(scope, name)) continue;
            if ((CpuArgument.Find(name, value, scope) ?? PageArgument.Find(name, scope)) is not { } own) continue;
            scope.ReportOnce(
                RenderCodes.OwnKernelArgument,
                DiagnosticSeverity.Warning,
                Positions.Find(companion.Document, "spec", "kernelArguments", "[" + Invariant.Text(index) + "]"),
                $"This argument comes beside those of profile '{scope.Profile.Name}'. {own.Message}");
        }
    }

    // Without huge pages in the profile those of a MachineConfig are in nobody's way.
    private static bool IsPages(ProfileCheckScope scope, string name) =>
        scope.Spec.Hugepages is not null && name.IndexOf("hugepages", StringComparison.Ordinal) >= 0;

    private static Dictionary<string, string> Labels(ManifestMapping root)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ManifestEntry entry in (root.Find("metadata", "labels") as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Value is ManifestScalar { IsNull: false } value) labels[entry.Key] = value.Text;
        }

        return labels;
    }
}
