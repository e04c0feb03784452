using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Whether a pool that every cluster has takes the MachineConfig that is made for it. What its manifest would say is known, so the profile
/// must fit.
/// </summary>
internal static class BuiltInPoolFitCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Pool is not { Document: null } pool || scope.Spec.MachineConfigLabel is not { Count: 1 } label) return;
        if (scope.IsUnknown("spec", "machineConfigLabel")) return;
        LabelSelector selector = pool.Pool.Spec!.MachineConfigSelector!;
        if (SelectorMatch.Evaluate(selector, label, out _)) return;
        KeyValuePair<string, string> wanted = selector.MatchLabels!.First();
        scope.RefuseKey(
            RenderCodes.UnfitPool,
            $"The pool '{pool.Name}', which every cluster has, takes MachineConfigs with the label '{wanted.Key}: {wanted.Value}' only, so nothing "
            + $"of profile '{scope.Profile.Name}' would reach its nodes. Remove machineConfigLabel, or add the manifest of a pool that takes it.",
            "spec", "machineConfigLabel", label.First().Key);
    }
}
