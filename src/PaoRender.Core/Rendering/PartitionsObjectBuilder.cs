using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds the WorkloadPartitions object with the one partition that the request switches on.</summary>
internal static class PartitionsObjectBuilder
{
    public static V1WorkloadPartitions Build() => new()
    {
        Metadata = new ObjectMeta
        {
            Name = PartitionsApiNames.ManagementPartition,
            Labels = new Dictionary<string, string> { [PartitionsApiNames.ManagedByLabel] = PartitionsApiNames.ManagedBy },
        },
        Status = new V1WorkloadPartitionsStatus { ClusterPartitionNames = [.. PartitionNames.ManagementOnly] },
    };
}
