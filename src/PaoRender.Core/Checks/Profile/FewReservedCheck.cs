using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Fewer CPUs for the system than OpenShift documents as its least.</summary>
internal static class FewReservedCheck
{
    // The least that OpenShift's installation documents give a worker, before any workload; and a single node, control plane and all.
    private const int LeastOfWorker = 2, LeastOfSingleNode = 4;

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Cpus.Reserved is not { IsEmpty: false } reserved) return;
        bool isAlone = scope.Profile.PoolName == "master" && scope.Cluster.Input.Infrastructure?.Status?.ControlPlaneTopology == "SingleReplica";
        if (reserved.Count >= (isAlone ? LeastOfSingleNode : LeastOfWorker)) return;
        string which = reserved.Count == 1 ? $"CPU {reserved} is" : $"the CPUs {reserved} are";
        scope.ReportOnce(
            RenderCodes.FewReserved,
            DiagnosticSeverity.Warning,
            scope.Profile.Input.At("spec", "cpu", "reserved"),
            $"Only {which} reserved for the system, the kubelet and the pods of the cluster itself; the documented least is "
            + $"{LeastOfWorker}, and {LeastOfSingleNode} where the control plane runs there too. Reserve whole cores.");
    }
}
