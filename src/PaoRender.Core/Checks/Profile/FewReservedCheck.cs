using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Fewer CPUs for the system than OpenShift documents as its least.</summary>
internal static class FewReservedCheck
{
    // The least that OpenShift's installation documents give a worker, before any workload.
    private const int DocumentedLeast = 2;

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Cpus.Reserved is not { IsEmpty: false, Count: < DocumentedLeast } reserved) return;
        scope.ReportOnce(
            RenderCodes.FewReserved,
            DiagnosticSeverity.Warning,
            scope.Profile.Input.At("spec", "cpu", "reserved"),
            $"Only CPU {reserved} is reserved for the system, the kubelet and the pods of the cluster itself; the documented least is "
            + $"{DocumentedLeast}, and 4 where the control plane runs there too. Reserve whole cores.");
    }
}
