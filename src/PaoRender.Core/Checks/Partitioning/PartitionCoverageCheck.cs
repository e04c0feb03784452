using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Profiles;
using PaoRender.Rendering;

namespace PaoRender.Partitioning;

/// <summary>Looks whether partitions that were asked for by objects alone get any CPUs.</summary>
internal static class ProfileCoverage
{
    public static void Check(RenderScope scope, PartitionsInput? first)
    {
        if (scope.Partitions.Source != PartitioningSource.Objects || first is null) return;
        foreach (ProfileInput profile in scope.Cluster.Profiles)
        {
            if (!string.IsNullOrEmpty(profile.Profile.Spec?.Cpu?.Reserved)) return;
        }

        scope.RefuseIfStrict(
            RenderCodes.PartitionsWithoutProfile,
            first.At("metadata", "name"),
            $"The WorkloadPartitions object '{first.Name}' asks for partitions, and no PerformanceProfile of the input has reserved CPUs "
            + "to pin them to. Add the profile, or remove the object.");
    }
}
