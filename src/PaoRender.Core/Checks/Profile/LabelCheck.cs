using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>Labels and selectors of a profile: one entry each, and a role that can be derived.</summary>
internal static class LabelCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        Dictionary<string, string>? label = scope.Spec.MachineConfigLabel, pools = scope.Spec.MachineConfigPoolSelector;
        CheckMap(scope, "machineConfigLabel", label);
        CheckMap(scope, "machineConfigPoolSelector", pools);
        CheckMap(scope, "nodeSelector", scope.Spec.NodeSelector);
        if (scope.Spec.NodeSelector is { Count: 1 } selector && (label is null || pools is null)) CheckRole(scope, selector);
    }

    private static void CheckMap(ProfileCheckScope scope, string field, Dictionary<string, string>? map)
    {
        if (map is null) return;
        if (map.Count != 1)
        {
            string problem = map.Count == 0 ? "is empty" : $"has {map.Count} entries";
            scope.Refuse(RenderCodes.BadLabels, $"'spec.{field}' {problem}; give exactly one label.", "spec", field);
        }

        foreach (KeyValuePair<string, string> pair in map)
        {
            if (!KubernetesName.IsQualified(pair.Key))
            {
                scope.Error(
                    RenderCodes.BadLabels,
                    Positions.FindKey(scope.Profile.Input.Document, "spec", field, pair.Key),
                    $"'{pair.Key}' is not a valid label key: {LabelSyntaxCheck.KeyRule}.");
            }

            if (!KubernetesName.IsLabelValue(pair.Value))
            {
                string message = $"'{pair.Value}' is not a valid label value: {LabelSyntaxCheck.ValueRule}.";
                scope.Refuse(RenderCodes.BadLabels, message, "spec", field, pair.Key);
            }
        }
    }

    private static void CheckRole(ProfileCheckScope scope, Dictionary<string, string> selector)
    {
        if (RoleLabel.FromNodeSelector(selector).Length > 0 || scope.HasError("spec", "nodeSelector")) return;
        scope.Refuse(
            RenderCodes.BadLabels,
            "The key of 'spec.nodeSelector' names no role: write one such as node-role.kubernetes.io/worker, "
            + "or give both machineConfigLabel and machineConfigPoolSelector.",
            "spec", "nodeSelector");
    }
}
