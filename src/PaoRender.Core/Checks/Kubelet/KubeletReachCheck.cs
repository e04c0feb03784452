using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>Whether the profile's KubeletConfig reaches the profile's pool.</summary>
internal static class KubeletReachCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Pool is not { } pool || scope.Spec.MachineConfigPoolSelector is not { Count: 1 } selector) return;
        if (scope.HasError("spec", "machineConfigPoolSelector") || scope.IsUnknown(pool.Document, "metadata", "labels")) return;
        Dictionary<string, string> labels = (pool.Document is null ? BuiltInPools.Create(pool.Name, isLive: true) : pool).Pool.Metadata.Labels ?? [];
        KeyValuePair<string, string> wanted = selector.First();
        if (labels.Count == 0 || (labels.TryGetValue(wanted.Key, out string? value) && value == wanted.Value)) return;

        // Somebody may label the pools that every cluster has, but not with what tells one of them from the others.
        bool isOurs = pool.Document is not null || BuiltInPools.IsReserved(wanted.Key);
        if (!isOurs && wanted.Key != RoleLabel.Key) return;
        string which = pool.Document is null ? $"The pool '{pool.Name}', which every cluster has," : $"The pool '{pool.Name}'";
        scope.ReportOnce(
            RenderCodes.UnreachedPool,
            isOurs ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Positions.FindKey(scope.Profile.Input.Document, "spec", "machineConfigPoolSelector", wanted.Key),
            $"{which} has no label '{Text(wanted)}'{(isOurs ? "" : ", unless somebody adds it")}, so the KubeletConfig of profile "
            + $"'{scope.Profile.Name}' reaches no node. Its labels are "
            + $"{string.Join(", ", labels.Select(Text))}.");
    }

    private static string Text(KeyValuePair<string, string> label) => $"{label.Key}: {(label.Value.Length == 0 ? "\"\"" : label.Value)}";
}
