using System.Collections.Generic;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Whether a pool takes the MachineConfig and the KubeletConfig that are made for it. The operator degrades the profile where it
/// does not; the render command does not look.
/// </summary>
internal static class PoolFitCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        // The pools of the render command are what it says they are.
        if (scope.Profile.Pool is not { Document: { } document } pool || scope.HasDoubt(document)) return;
        string profile = scope.Profile.Name;
        if (pool.Pool.Metadata.Labels is not { Count: > 0 } && !scope.IsUnknown(document, "metadata", "labels"))
        {
            scope.Error(
                RenderCodes.UnfitPool,
                pool.At("metadata", "labels"),
                $"The pool '{pool.Name}' has no labels, so the KubeletConfig of profile '{profile}' cannot select it; add one.");
        }

        if (scope.IsAtFault(document, "spec", "machineConfigSelector")) return;

        // A label that no cluster takes is reported where it stands.
        if (LabelSyntaxCheck.IsBroken((document.Root as ManifestMapping)?.Find("spec", "machineConfigSelector"))) return;
        LabelSelector? selector = pool.Pool.Spec?.MachineConfigSelector;
        if (selector is null or { MatchLabels: null or { Count: 0 }, MatchExpressions: null or { Count: 0 } })
        {
            Refuse(scope, pool, $"The pool '{pool.Name}' selects no MachineConfigs");
            return;
        }

        if (SelectorProblem.Find(selector, document, "spec", "machineConfigSelector") is { } problem)
        {
            scope.Error(
                RenderCodes.BadSelector,
                problem.Position,
                $"The MachineConfig selector of MachineConfigPool '{pool.Name}' cannot be used: {problem.Message}.");
        }
        else if (!SelectorMatch.Evaluate(selector, scope.Profile.PoolLabels, out _) && !scope.IsUnknown("spec", "machineConfigLabel"))
        {
            Refuse(scope, pool, $"The pool '{pool.Name}' does not take the MachineConfig of profile '{profile}'");
        }
    }

    private static void Refuse(ProfileCheckScope scope, PoolInput pool, string problem)
    {
        var texts = new List<string>();
        foreach (KeyValuePair<string, string> label in scope.Profile.PoolLabels) texts.Add(label.Key + ": " + label.Value);
        texts.Sort(System.StringComparer.Ordinal);
        scope.Error(
            RenderCodes.UnfitPool,
            pool.At("spec", "machineConfigSelector"),
            $"{problem}. Let its machineConfigSelector select '{string.Join(", ", texts)}', "
            + $"or set machineConfigLabel of profile '{scope.Profile.Name}'.");
    }
}
