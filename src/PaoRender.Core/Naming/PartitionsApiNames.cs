
namespace PaoRender.Naming;

/// <summary>Names around the WorkloadPartitions API.</summary>
internal static class PartitionsApiNames
{
    /// <summary>The object that a render writes when partitioning is asked for.</summary>
    public const string ManagementPartition = "management-partition";

    /// <summary>The definition of the kind.</summary>
    public const string Definition = "workloadpartitions.workload.openshift.io";

    /// <summary>The role that lets everybody read the objects, and its binding.</summary>
    public const string Reader = "workloadpartitions-reader";

    public const string AccessVersion = "rbac.authorization.k8s.io/v1";

    /// <summary>Tells whoever cleans up a cluster where an object is from, and a later run that it may take the file away.</summary>
    public const string ManagedByLabel = "app.kubernetes.io/managed-by";

    public const string ManagedBy = "paorender";
}
