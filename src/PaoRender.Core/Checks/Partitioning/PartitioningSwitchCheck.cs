using System;
using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Rendering;

namespace PaoRender.Partitioning;

/// <summary>The checks for what the design of the WorkloadPartitions API lists as risks.</summary>
internal static class PartitionRisks
{
    public static void Check(
        RenderScope scope, DeclaredPartitions declared, List<string> pinnedPools, Func<MachineConfigInput, bool> isOurs)
    {
        ProfileCoverage.Check(scope, declared.First);
        UserPinning.Check(scope, isOurs);
        if (scope.Partitions.IsOn) PinnedPoolCheck.Run(scope, pinnedPools);

        // Where the kind is not used, who might write it is of no interest.
        bool isUsed = declared.First is not null || scope.Request.EnableWorkloadPartitioning || scope.Request.WithWorkloadPartitionsApi;
        if (isUsed) WriteAccess.Check(scope);
    }
}
