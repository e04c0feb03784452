using System.Threading;
using System;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Every check there is, in the order of its findings. The checks look at facts only, so an input can be checked without
/// building a manifest from it. Building then finds nothing that was not found here, but what a template of a bundle of the
/// user's own does when it is rendered.
/// </summary>
/// <remarks>
/// Many are rules by which the operator's webhook takes a profile into a cluster. The render command never asks them, so a
/// profile that breaks one would install nodes that it then cannot own. Rules about live nodes need a cluster.
/// </remarks>
internal static class CheckList
{
    private static readonly (CheckGate Gate, Action<ClusterCheckScope> Run)[] s_cluster =
    [
        (CheckGate.WarnsInReference, NoProfileCheck.Run),
        (CheckGate.StrictOnly, SuppressionCheck.Run),
        (CheckGate.StrictOnly, DuplicateProfileCheck.Run),
        (CheckGate.StrictOnly, SameNodesCheck.Run),
        (CheckGate.StrictOnly, CompanionValueCheck.Run),
        (CheckGate.StrictOnly, FeatureGateCheck.Run),
        (CheckGate.StrictOnly, KubeletWordCheck.RunObjects),
        (CheckGate.StrictOnly, IgnitionCheck.Run),
        (CheckGate.StrictOnly, InfrastructureCheck.Run),
        (CheckGate.StrictOnly, WholeClusterPoolCheck.Run),
        (CheckGate.StrictOnly, RepeatedPoolCheck.Run),
        (CheckGate.StrictOnly, TakenNameCheck.Run),
        (CheckGate.StrictOnly, TunedIncludeCheck.Run),
        (CheckGate.Always, PoolNameCheck.Run),
        (CheckGate.Always, PoolSelectorCheck.Run),
        (CheckGate.Always, DeclaredPartitionCheck.Run),
        (CheckGate.Always, PartitioningRequestCheck.Run),
        (CheckGate.StrictOnly, InstallerModeCheck.Run),
        (CheckGate.WarnsInReference, PartitionObjectsCheck.Run),
        (CheckGate.WarnsInReference, PartitionCoverageCheck.Run),
        (CheckGate.Always, SecondPinningCheck.Run),
        (CheckGate.Always, PinnedPoolCheck.Run),
        (CheckGate.WarnsInReference, WriteAccessCheck.Run),
    ];

    private static readonly (CheckGate Gate, Action<ProfileCheckScope> Run)[] s_profile =
    [
        (CheckGate.Always, ProfileNameCheck.Run),
        (CheckGate.StrictOnly, ProfileNameCheck.RunForCluster),
        (CheckGate.Always, UnwritableTextCheck.Run),
        (CheckGate.StrictOnly, OwnerLabelCheck.Run),
        (CheckGate.Always, OwnerUidCheck.Run),
        (CheckGate.StrictOnly, OwnerUidCheck.RunForCluster),
        (CheckGate.Always, CpuFieldCheck.Run),
        (CheckGate.StrictOnly, RequiredFieldCheck.Run),
        (CheckGate.StrictOnly, LabelCheck.Run),
        (CheckGate.StrictOnly, KernelPageCheck.Run),
        (CheckGate.StrictOnly, HugePageCheck.Run),
        (CheckGate.StrictOnly, TopologyPolicyCheck.Run),
        (CheckGate.StrictOnly, DeviceCheck.Run),
        (CheckGate.StrictOnly, WorkloadHintCheck.Run),
        (CheckGate.Always, PowerHintCheck.Run),
        (CheckGate.Always, CpuFrequencyPairCheck.Run),
        (CheckGate.StrictOnly, CpuFrequencyCheck.Run),
        (CheckGate.Always, PoolChoiceCheck.Run),
        (CheckGate.Always, ContainerRuntimeCheck.Run),
        (CheckGate.Always, CpuSetTextCheck.Run),
        (CheckGate.StrictOnly, CpuSetOverlapCheck.Run),
        (CheckGate.StrictOnly, PoolFitCheck.Run),
        (CheckGate.StrictOnly, BuiltInPoolFitCheck.Run),
        (CheckGate.Always, NodeHugePageCheck.Run),
        (CheckGate.Always, DefaultHugePageCheck.Run),
        (CheckGate.Always, KubeletSnippetCheck.Run),
        (CheckGate.StrictOnly, KubeletSnippetCheck.RunRepeated),
        (CheckGate.Always, DynamicAllocationCheck.Run),
        (CheckGate.Always, ReservedMemoryCheck.Run),
        (CheckGate.StrictOnly, OvsDpdkCheck.Run),
        (CheckGate.StrictOnly, OddCharacterCheck.Run),
        (CheckGate.StrictOnly, DeviceCheck.RunLetters),
        (CheckGate.StrictOnly, AnnotationCheck.Run),
        (CheckGate.StrictOnly, KernelArgumentCheck.Run),
        (CheckGate.StrictOnly, UnknownKubeletKeyCheck.Run),
        (CheckGate.StrictOnly, KubeletWordCheck.Run),
        (CheckGate.StrictOnly, KubeletAmountCheck.Run),
        (CheckGate.StrictOnly, SoftEvictionCheck.Run),
        (CheckGate.StrictOnly, ImageCleanupCheck.Run),
        (CheckGate.StrictOnly, RefusedKubeletCheck.Run),
        (CheckGate.StrictOnly, ManagerOptionCheck.Run),
        (CheckGate.StrictOnly, OverwrittenKubeletCheck.Run),
        (CheckGate.StrictOnly, SilentNodeCheck.Run),
        (CheckGate.StrictOnly, MixedNodeCheck.Run),
        (CheckGate.StrictOnly, MissingCpuCheck.Run),
        (CheckGate.StrictOnly, UncoveredCpuCheck.Run),
        (CheckGate.StrictOnly, SplitCoreCheck.Run),
        (CheckGate.StrictOnly, UnreservedNodeCheck.Run),
        (CheckGate.StrictOnly, NumaNodeOfPagesCheck.Run),
        (CheckGate.StrictOnly, HugePageMemoryCheck.Run),
        (CheckGate.StrictOnly, MachinePageSizeCheck.Run),
        (CheckGate.StrictOnly, MachineKernelPageCheck.Run),
        (CheckGate.StrictOnly, CpuCoverageCheck.Run),
        (CheckGate.StrictOnly, IdleFieldCheck.Run),
        (CheckGate.StrictOnly, FewReservedCheck.Run),
        (CheckGate.StrictOnly, KubeletReachCheck.Run),
        (CheckGate.StrictOnly, PoolRoleCheck.Run),
        (CheckGate.StrictOnly, SecondKubeletConfigCheck.Run),
        (CheckGate.StrictOnly, TunedCpuCheck.Run),
    ];

    // What others say of the same places says more.
    private static readonly Action<ClusterCheckScope>[] s_strictLast =
    [
        CompanionNameCheck.Run, LabelSyntaxCheck.Run, RequirementCheck.Run, EmptyFieldCheck.Run,
    ];

    /// <summary>Checks everything and reports every error.</summary>
    public static void Run(ClusterFacts cluster, Suppressions suppressions, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var findings = new Findings(cluster.Request.Strictness, suppressions, cluster.Request.Severities, diagnostics);
        var clusterScope = new ClusterCheckScope(cluster, findings);
        foreach ((CheckGate gate, Action<ClusterCheckScope> run) in s_cluster)
        {
            if (findings.Open(gate)) run(clusterScope);
        }

        foreach (ProfileFacts profile in cluster.Profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scope = new ProfileCheckScope(cluster, profile, findings);
            foreach ((CheckGate gate, Action<ProfileCheckScope> run) in s_profile)
            {
                if (findings.Open(gate)) run(scope);
            }
        }

        if (!findings.Open(CheckGate.StrictOnly)) return;
        foreach (Action<ClusterCheckScope> run in s_strictLast) run(clusterScope);
    }
}
