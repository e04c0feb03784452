
namespace PaoRender.Naming;

/// <summary>Names that the operator gives to the objects of a profile, and the labels that tie them to it.</summary>
internal static class ObjectNames
{
    /// <summary>The label of every object of a profile, when owner references are by name.</summary>
    public const string WeakOwnerLabel = "performance.openshift.io/weak-owner-reference-name";

    public const string TunedNamespace = "openshift-cluster-node-tuning-operator";

    /// <summary>A cluster has one Node configuration, whichever profile asks for it.</summary>
    public const string Node = "cluster";

    public static string MachineConfig(string profile) => "50-performance-" + profile;

    public static string KubeletConfig(string profile) => "performance-" + profile;

    public static string RuntimeClass(string profile) => "performance-" + profile;

    public static string Tuned(string profile) => "openshift-node-performance-" + profile;

    public static string PinningMachineConfig(string pool) => "01-" + pool + "-cpu-partitioning";
}
