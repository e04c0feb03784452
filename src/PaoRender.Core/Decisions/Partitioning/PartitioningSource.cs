namespace PaoRender.Decisions;

/// <summary>What switched workload partitioning on.</summary>
internal enum PartitioningSource
{
    /// <summary>Nothing did.</summary>
    None,

    /// <summary>The Infrastructure object, as on every partitioned cluster of today.</summary>
    Infrastructure,

    /// <summary>A file for the installer, which makes the Infrastructure object from it.</summary>
    Installer,

    /// <summary>The request.</summary>
    Request,

    /// <summary>A WorkloadPartitions object of the input.</summary>
    Objects,

    /// <summary>A user's MachineConfig on a single node, as it was before the setting existed.</summary>
    Legacy,
}
