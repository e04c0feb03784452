using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>Mixed CPUs and dynamic resource allocation exclude each other.</summary>
internal static class DynamicAllocationCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile is not { DynamicResourceAllocation: true, MixedCpus: true }) return;
        scope.Refuse(
            RenderCodes.ConflictingHints,
            "Mixed CPUs need the kubelet's CPU manager, and dynamic resource allocation switches it off: "
            + "remove this annotation, or set workloadHints.mixedCpus to false.",
            "metadata", "annotations", Annotations.DraResourceManagement);
    }
}
