using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Pools;
using PaoRender.Rendering;

namespace PaoRender.Admission;

/// <summary>
/// Whether a pool takes the MachineConfig and the KubeletConfig that are made for it. The operator degrades the profile where it
/// does not; the render command does not look.
/// </summary>
internal static class PoolRules
{
    public static void Check(RenderScope render, PoolInput pool, string profile, Dictionary<string, string> machineConfigLabels)
    {
        // The pools of the render command are what it says they are.
        if (pool.Document is null || render.Request.Strictness == Strictness.Reference) return;
        if (pool.Pool.Metadata.Labels is not { Count: > 0 })
        {
            render.Diagnostics.Error(
                RenderCodes.UnfitPool,
                pool.At("metadata", "labels"),
                $"The pool '{pool.Name}' has no labels, so the KubeletConfig of profile '{profile}' cannot select it; add one.");
        }

        LabelSelector? selector = pool.Pool.Spec?.MachineConfigSelector;
        if (selector is null or { MatchLabels: null or { Count: 0 }, MatchExpressions: null or { Count: 0 } })
        {
            Refuse(render, pool, $"The pool '{pool.Name}' selects no MachineConfigs", profile, machineConfigLabels);
            return;
        }

        bool takes = SelectorMatch.Evaluate(selector, machineConfigLabels, out string? problem);
        if (problem is not null)
        {
            render.Diagnostics.Error(
                RenderCodes.BadSelector,
                pool.At("spec", "machineConfigSelector"),
                $"The MachineConfig selector of MachineConfigPool '{pool.Name}' cannot be used: {problem}.");
        }
        else if (!takes)
        {
            Refuse(render, pool, $"The pool '{pool.Name}' does not take the MachineConfig of profile '{profile}'", profile, machineConfigLabels);
        }
    }

    private static void Refuse(RenderScope render, PoolInput pool, string fault, string profile, Dictionary<string, string> labels)
    {
        var texts = new List<string>();
        foreach (KeyValuePair<string, string> label in labels) texts.Add(label.Key + ": " + label.Value);
        texts.Sort(System.StringComparer.Ordinal);
        render.Diagnostics.Error(
            RenderCodes.UnfitPool,
            pool.At("spec", "machineConfigSelector"),
            $"{fault}. Let its machineConfigSelector select '{string.Join(", ", texts)}', or set machineConfigLabel of profile '{profile}'.");
    }
}
