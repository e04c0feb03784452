using System.Collections.Generic;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>
/// Whether a pool takes what the Machine Config Operator makes of the KubeletConfig: that MachineConfig has the pool's name as its role,
/// whatever role the profile has.
/// </summary>
internal static class PoolRoleCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Pool is not { Document: { } document } pool || scope.HasDoubt(document)) return;
        if (pool.Name.Length == 0 || scope.IsUnknown(document, "metadata", "name")) return;
        if (scope.IsUnknown(document, "spec", "machineConfigSelector")) return;
        if (pool.Pool.Spec?.MachineConfigSelector is not { } selector) return;
        var generated = new Dictionary<string, string> { [RoleLabel.Key] = pool.Name };

        // A selector that takes nothing at all, or that holds a label which no cluster takes, is reported elsewhere.
        if (selector is { MatchLabels: null or { Count: 0 }, MatchExpressions: null or { Count: 0 } }) return;
        if (LabelSyntaxCheck.IsBroken((document.Root as ManifestMapping)?.Find("spec", "machineConfigSelector"))) return;
        if (SelectorMatch.Evaluate(selector, generated, out string? problem) || problem is not null) return;
        scope.ReportOnce(
            RenderCodes.UnreachedPool,
            DiagnosticSeverity.Error,
            pool.At("spec", "machineConfigSelector"),
            $"The kubelet settings of profile '{scope.Profile.Name}' come to the nodes in a MachineConfig labelled '{RoleLabel.Key}: {pool.Name}', "
            + $"which the pool '{pool.Name}' does not take. Let its machineConfigSelector take that label too.");
    }
}
