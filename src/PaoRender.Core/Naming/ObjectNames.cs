namespace PaoRender.Rendering;

/// <summary>Names that the operator gives to the objects of a profile.</summary>
internal static class ObjectNames
{
    public const string WeakOwnerLabel = "performance.openshift.io/weak-owner-reference-name";

    public const string TunedNamespace = "openshift-cluster-node-tuning-operator";

    public static string MachineConfig(string profile) => "50-performance-" + profile;

    public static string KubeletConfig(string profile) => "performance-" + profile;

    public static string RuntimeClass(string profile) => "performance-" + profile;

    public static string Tuned(string profile) => "openshift-node-performance-" + profile;

    public static string PinningMachineConfig(string pool) => "01-" + pool + "-cpu-partitioning";

    /// <summary>File name of a rendered object.</summary>
    public static string File(string profile, string kind) => profile + "_" + kind.ToLowerInvariant() + ".yaml";

    /// <summary>File name of a pool's pinning manifest.</summary>
    public static string PinningFile(string pool) => "01_" + PinningMachineConfig(pool) + "_workload_pinning_machineconfig.yaml";
}
