using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Fields that have no effect for want of another one.</summary>
internal static class IdleFieldCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Net is { Devices.Count: > 0 } net && net.UserLevelNetworking != true
            && !scope.IsUnknown("spec", "net", "userLevelNetworking"))
        {
            scope.ReportOnce(
                RenderCodes.IdleField,
                DiagnosticSeverity.Error,
                scope.Profile.Input.At("spec", "net", "devices"),
                "The devices have no effect without userLevelNetworking: true; set it, or remove the devices.");
        }

        if (scope.Profile.DynamicResourceAllocation && scope.Spec.Numa?.TopologyPolicy is { } policy && policy != "none")
        {
            scope.ReportOnce(
                RenderCodes.IdleField,
                DiagnosticSeverity.Warning,
                scope.Profile.Input.At("spec", "numa", "topologyPolicy"),
                $"The annotation {Annotations.DraResourceManagement} leaves CPUs to dynamic resource allocation, so the kubelet gets the topology "
                + $"policy none and not '{policy}'. Remove one of the two.");
        }

        // Where nothing is said of gates the cluster may have it all the same.
        if (scope.Spec.WorkloadHints?.MixedCpus == true && scope.Traits.MixedCpus
            && scope.Cluster.Input.FeatureGates.Count > 0 && !HasUnknownGates(scope) && !scope.Cluster.Gates.IsEnabled(FeatureGateState.MixedCpus))
        {
            scope.ReportOnce(
                RenderCodes.IdleField,
                DiagnosticSeverity.Error,
                scope.Profile.Input.At("spec", "workloadHints", "mixedCpus"),
                $"mixedCpus has no effect without the feature gate {FeatureGateState.MixedCpus}. The FeatureGate of the input does "
                + "not enable it.");
        }
    }

    private static bool HasUnknownGates(ProfileCheckScope scope) =>
        scope.Cluster.Input.Companions
            .Where(companion => companion.Kind == V1FeatureGate.KubeKind)
            .Any(gate => gate.Name.Length == 0 || scope.IsUnknown(gate.Document, "metadata", "name") || scope.IsAtFault(gate.Document, "spec"));
}
