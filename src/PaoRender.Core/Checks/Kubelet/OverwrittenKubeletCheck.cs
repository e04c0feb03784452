using System;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Settings of the kubelet that the operator overwrites from other fields of the profile.</summary>
internal static class OverwrittenKubeletCheck
{
    private const string ByDra = "Dynamic resource allocation is on, see the annotation for it; remove the setting";

    public static void Run(ProfileCheckScope scope)
    {
        (string Key, string? Written, string Instead)[] own = Own(scope);
        foreach (ManifestEntry entry in KubeletSettings.Of(scope))
        {
            int index = Array.FindIndex(own, known => KubeletSettings.IsKey(entry, known.Key));
            if (index < 0 || own[index] is not (var key, { } written, var instead) || Text(entry.Value) is not { } text || text == written) continue;
            string done = written.Length == 0 ? $"empties '{key}'" : $"sets '{key}' to '{written}'";
            string message = $"The operator {done}, whatever stands here. {instead}.";
            KubeletSettings.Report(scope, DiagnosticSeverity.Error, entry, RenderCodes.OverwrittenKubeletKey, message);
        }
    }

    /// <summary>What is overwritten, with what, and what to do instead; null where nothing is.</summary>
    private static (string Key, string? Written, string Instead)[] Own(ProfileCheckScope scope)
    {
        KubeletPlan plan = scope.Profile.Kubelet;
        return plan.LeavesCpusAlone
            ?
            [
                ("cpuManagerPolicy", "none", ByDra),
                ("cpuManagerPolicyOptions", "", ByDra),
                ("topologyManagerPolicy", "none", ByDra),
                ("memoryManagerPolicy", "None", ByDra),
            ]
            :
            [
                ("cpuManagerPolicy", "static", "Remove it"),
                ("cpuManagerReconcilePeriod", "5s", "Remove it"),
                ("topologyManagerPolicy", scope.IsUnknown("spec", "numa") ? null : plan.TopologyPolicy, "Use spec.numa.topologyPolicy"),
                ("reservedSystemCPUs", scope.Spec.Cpu?.Reserved, "Use spec.cpu.reserved"),
                ("memoryManagerPolicy", plan.PinsMemory ? "Static" : null, "Use spec.numa.topologyPolicy"),
            ];
    }

    private static string? Text(ManifestNode value) => value switch
    {
        ManifestScalar { IsNull: false } scalar => scalar.Text,
        ManifestMapping { Entries.Count: > 0 } => "{...}",
        _ => null,
    };
}
