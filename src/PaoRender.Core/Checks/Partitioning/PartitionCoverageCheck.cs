using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>Looks whether partitions that were asked for by objects alone get any CPUs.</summary>
internal static class PartitionCoverageCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        if (scope.Facts is not { Partitions.Source: PartitioningSource.Objects, Declared.First: { } first }) return;
        foreach (ProfileInput profile in scope.Input.Profiles)
        {
            if (!string.IsNullOrEmpty(profile.Profile.Spec?.Cpu?.Reserved)) return;
        }

        scope.Error(
            RenderCodes.PartitionsWithoutProfile,
            first.At("metadata", "name"),
            $"The WorkloadPartitions object '{first.Name}' asks for partitions, and no PerformanceProfile of the input has reserved CPUs "
            + "to pin them to. Add the profile, or remove the object.");
    }
}
