using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>A kernel argument that the operator sets from other fields of the profile.</summary>
/// <param name="Severity">How bad it is to give it besides.</param>
/// <param name="Message">What happens on the node, and where it belongs.</param>
internal sealed record OwnArgument(DiagnosticSeverity Severity, string Message)
{
    // The kernel keeps the CPUs of one of the two and boots with a node that does not do what its profile says.
    private static readonly Dictionary<string, string> s_cpus = new()
    {
        ["isolcpus"] = "spec.cpu.isolated", ["nohz_full"] = "spec.cpu.isolated", ["rcu_nocbs"] = "spec.cpu.isolated",
        ["tuned.non_isolcpus"] = "spec.cpu.reserved", ["systemd.cpu_affinity"] = "spec.cpu.reserved",
    };

    private static readonly HashSet<string> s_pages = ["default_hugepagesz", "hugepagesz", "hugepages"];

    // What the hints say: on which CPUs idle, and how the frequency is chosen.
    private static readonly HashSet<string> s_hinted = ["intel_pstate", "amd_pstate", "processor.max_cstate", "intel_idle.max_cstate", "idle"];

    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static OwnArgument? Find(string argument, ProfileCheckScope scope)
    {
        int equals = argument.IndexOf('=');
        string name = (equals < 0 ? argument : argument.Substring(0, equals)).Replace('-', '_');
        if (s_cpus.TryGetValue(name, out string? field))
            return new(DiagnosticSeverity.Error, $"The operator sets '{name}' from {field}, and the kernel takes only one of the two. Use {field}.");
        if (s_pages.Contains(name))
        {
            return scope.Spec.Hugepages is null
                ? new(DiagnosticSeverity.Warning, $"Huge pages that '{name}' asks for are unknown to the profile. Use spec.hugepages.")
                : new(
                    DiagnosticSeverity.Error,
                    $"The operator sets '{name}' from spec.hugepages, and the order of these arguments counts. Use spec.hugepages.");
        }

        return s_hinted.Contains(name) && scope.Spec.WorkloadHints is not null
            ? new(
                DiagnosticSeverity.Warning,
                $"The operator sets '{name}' from spec.workloadHints where they ask for it, and this one comes last. See that both agree.")
            : null;
    }
}
