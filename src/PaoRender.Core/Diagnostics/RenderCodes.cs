namespace PaoRender.Diagnostics;

/// <summary>Codes of the diagnostics that a render can give; docs/diagnostics.md explains each.</summary>
public static class RenderCodes
{
    /// <summary>A document is not a Kubernetes object.</summary>
    public const string NotAnObject = "PAO1005";

    /// <summary>A profile of an old API version.</summary>
    public const string OldProfileVersion = "PAO1006";

    /// <summary>The input holds no PerformanceProfile.</summary>
    public const string NoProfile = "PAO1007";

    /// <summary>A comment that is to silence something lacks a code or a reason.</summary>
    public const string BadSuppression = "PAO1019";

    /// <summary>An object that was probably meant for a render has a group, version or kind that nothing reads.</summary>
    public const string Unrecognised = "PAO1050";

    /// <summary>A profile stands inside an object of another kind and is not rendered.</summary>
    public const string WrappedProfile = "PAO1051";

    /// <summary>An object beside the profiles says what no cluster has.</summary>
    public const string BadCompanion = "PAO1053";

    /// <summary>A field has no value.</summary>
    public const string EmptyField = "PAO1054";

    /// <summary>A required field is missing.</summary>
    public const string Required = "PAO1101";

    /// <summary>A name is not an RFC 1123 name.</summary>
    public const string BadName = "PAO1102";

    /// <summary>Two profiles have one name.</summary>
    public const string DuplicateProfile = "PAO1103";

    /// <summary>A CPU set cannot be read.</summary>
    public const string BadCpuSet = "PAO1104";

    /// <summary>A huge page setting cannot be used.</summary>
    public const string BadHugePages = "PAO1105";

    /// <summary>Workload hints that exclude each other.</summary>
    public const string ConflictingHints = "PAO1106";

    /// <summary>A CPU frequency is missing.</summary>
    public const string BadHardwareTuning = "PAO1107";

    /// <summary>The kubelet snippet in the profile's annotation cannot be used.</summary>
    public const string BadKubeletSnippet = "PAO1108";

    /// <summary>A UID is needed for owner references.</summary>
    public const string MissingUid = "PAO1110";

    /// <summary>A label or selector of a profile cannot be used.</summary>
    public const string BadLabels = "PAO1111";

    /// <summary>A topology policy that there is not.</summary>
    public const string BadTopologyPolicy = "PAO1112";

    /// <summary>A filter for network devices cannot be used.</summary>
    public const string BadDevice = "PAO1113";

    /// <summary>A kernel page size cannot be used.</summary>
    public const string BadKernelPages = "PAO1114";

    /// <summary>Two profiles select the same nodes.</summary>
    public const string SameNodes = "PAO1115";

    /// <summary>CPUs for OVS-DPDK that nothing keeps the kubelet from giving away.</summary>
    public const string UnprotectedOvsDpdk = "PAO1116";

    /// <summary>No pool matches a profile.</summary>
    public const string NoPool = "PAO1201";

    /// <summary>More than one pool matches a profile.</summary>
    public const string SeveralPools = "PAO1202";

    /// <summary>A label selector cannot be used.</summary>
    public const string BadSelector = "PAO1203";

    /// <summary>More than one ContainerRuntimeConfig selects a pool.</summary>
    public const string SeveralRuntimeConfigs = "PAO1204";

    /// <summary>A pool does not take what is made for it.</summary>
    public const string UnfitPool = "PAO1205";

    /// <summary>Workload partitioning is asked for, and the input says it is off.</summary>
    public const string PartitioningConflict = "PAO1301";

    /// <summary>Workload partitioning is asked for, and the input does not say that the cluster has it.</summary>
    public const string PartitioningUnconfirmed = "PAO1302";

    /// <summary>A WorkloadPartitions object for a cluster without partitioning.</summary>
    public const string PartitionsWithoutPartitioning = "PAO1310";

    /// <summary>A partition's name cannot be used in every place that it gets into.</summary>
    public const string BadPartitionName = "PAO1311";

    /// <summary>A partition that no shipped release knows.</summary>
    public const string UnknownPartition = "PAO1312";

    /// <summary>A partition is to be of less than the cluster.</summary>
    public const string BadPartitionScope = "PAO1313";

    /// <summary>A WorkloadPartitions object has partitions in both styles.</summary>
    public const string BothPartitionStyles = "PAO1314";

    /// <summary>A WorkloadPartitions object names no partition.</summary>
    public const string NoPartitionNamed = "PAO1315";

    /// <summary>A pool of a partitioned cluster takes no MachineConfig with the pinning files.</summary>
    public const string UnpinnedPool = "PAO1316";

    /// <summary>Somebody who is not a cluster administrator may write WorkloadPartitions objects.</summary>
    public const string PartitionsWritable = "PAO1317";

    /// <summary>A MachineConfig of the input brings workload tables or pinning files of its own.</summary>
    public const string SecondPinning = "PAO1318";

    /// <summary>WorkloadPartitions objects, and no profile with reserved CPUs.</summary>
    public const string PartitionsWithoutProfile = "PAO1319";

    /// <summary>The asset bundle lacks a file.</summary>
    public const string MissingAsset = "PAO2001";

    /// <summary>A template of the asset bundle cannot be rendered.</summary>
    public const string BadTemplate = "PAO2002";

    /// <summary>A value cannot be written as a manifest.</summary>
    public const string Unwritable = "PAO2003";

    /// <summary>The built-in asset bundle was used.</summary>
    public const string BuiltInAssets = "PAO2004";

    /// <summary>The asset bundle is of a z-stream that cannot be rendered.</summary>
    public const string SourceTooOld = "PAO2005";

    /// <summary>An annotation of the operator has a key that it does not read.</summary>
    public const string UnknownAnnotation = "PAO1501";

    /// <summary>An annotation has a value that the operator does not know.</summary>
    public const string AnnotationValue = "PAO1502";

    /// <summary>An annotation has no effect in the release that is rendered.</summary>
    public const string IdleAnnotation = "PAO1503";

    /// <summary>The operator is told not to take over what is rendered.</summary>
    public const string PausedProfile = "PAO1504";

    /// <summary>A kernel argument holds what none can hold.</summary>
    public const string KernelArgumentText = "PAO1511";

    /// <summary>A kernel argument is one that the operator sets from other fields.</summary>
    public const string OwnKernelArgument = "PAO1512";

    /// <summary>A kernel argument is given twice.</summary>
    public const string RepeatedKernelArgument = "PAO1513";

    /// <summary>A kernel argument takes CPUs away from what the profile has them for.</summary>
    public const string CpuUse = "PAO1514";

    /// <summary>The kubelet configuration of a profile has a key that the kubelet of the release does not know.</summary>
    public const string UnknownKubeletKey = "PAO1521";

    /// <summary>The kubelet configuration of a profile has a value that the operator overwrites.</summary>
    public const string OverwrittenKubeletKey = "PAO1522";

    /// <summary>The Machine Config Operator refuses a setting of the kubelet configuration of a profile.</summary>
    public const string RefusedKubeletKey = "PAO1523";

    /// <summary>A CPU below the highest one is in no set.</summary>
    public const string CpuGap = "PAO1531";

    /// <summary>Fewer CPUs are reserved than OpenShift documents as its least.</summary>
    public const string FewReserved = "PAO1532";

    /// <summary>A field has no effect for want of another one.</summary>
    public const string IdleField = "PAO1541";

    /// <summary>The KubeletConfig of a profile does not select its pool.</summary>
    public const string UnreachedPool = "PAO1551";

    /// <summary>Two KubeletConfigs select one pool.</summary>
    public const string SecondKubeletConfig = "PAO1552";

    /// <summary>An object of the user has the name of one that is made from a profile.</summary>
    public const string TakenName = "PAO1553";

    /// <summary>A file has a name that is too long for an image-based install.</summary>
    public const string LongFileName = "PAO1554";

    /// <summary>A TuneD patch includes the TuneD profile of a PerformanceProfile that there is not.</summary>
    public const string UnknownTunedInclude = "PAO1561";

    /// <summary>A TuneD patch isolates other CPUs than its profile.</summary>
    public const string ContradictingTuned = "PAO1562";

    /// <summary>A file that is to describe machines describes none, or has a value that cannot be read.</summary>
    public const string BadHardware = "PAO1571";

    /// <summary>A profile names a CPU that a machine does not have.</summary>
    public const string MissingCpu = "PAO1572";

    /// <summary>A CPU that is online on a machine is in no set.</summary>
    public const string UncoveredCpu = "PAO1573";

    /// <summary>Hyper-threads of one core are reserved and isolated.</summary>
    public const string SplitCore = "PAO1574";

    /// <summary>No CPU of a NUMA node is reserved.</summary>
    public const string UnreservedNode = "PAO1575";

    /// <summary>Huge pages take more memory than there is.</summary>
    public const string HugePagesTooMany = "PAO1576";

    /// <summary>Huge pages are for a NUMA node that a machine does not have.</summary>
    public const string MissingNumaNode = "PAO1577";

    /// <summary>A machine does not offer a size of huge pages.</summary>
    public const string HugePageSizeOfMachine = "PAO1578";

    /// <summary>There is no kernel with such pages for a machine's architecture.</summary>
    public const string KernelPagesOfMachine = "PAO1579";

    /// <summary>A Node does not say what the operator asks of it.</summary>
    public const string SilentNode = "PAO1580";

    /// <summary>The nodes of a profile differ.</summary>
    public const string MixedNodes = "PAO1581";
}
