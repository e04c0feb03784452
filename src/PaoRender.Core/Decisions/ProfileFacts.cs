using System;
using System.Collections.Generic;
using PaoRender.Hardware;
using PaoRender.Inputs;
using PaoRender.Naming;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>One profile with everything that its checks look at and its manifests are built from.</summary>
internal sealed class ProfileFacts
{
    private readonly RenderRequest _request;
    private readonly FeatureGateState _gates;

    public ProfileFacts(ClusterFacts cluster, ProfileInput input)
    {
        ReleaseTraits traits = cluster.Traits;
        _request = cluster.Request;
        _gates = cluster.Gates;
        Traits = traits;
        Input = input;
        Spec = input.Profile.Spec ?? new V2PerformanceProfileSpec();
        Cpu = Spec.Cpu ?? new V2PerformanceProfileSpecCpu();
        Cpus = new ProfileCpus(Cpu);
        Pools = cluster.Pools.Find(input);
        Runtime = Pool is { } pool && traits.ChoosesContainerRuntime
            ? ContainerRuntimeChoice.Find(cluster.Input, pool)
            : ContainerRuntimeChoice.None;
        Machines = MachineSelection.Of(cluster.Machines, Spec.NodeSelector, PoolName);
        NodeHugePages = Decisions.NodeHugePages.Of(Spec, traits);
        Kubelet = new KubeletPlan(KubeletSnippet.Of(input, traits.Release.Schema), Spec.Numa?.TopologyPolicy, DynamicResourceAllocation);
        PoolLabels = Spec.MachineConfigLabel
            ?? new Dictionary<string, string> { [RoleLabel.Key] = RoleLabel.FromNodeSelector(Spec.NodeSelector) };
    }

    public ReleaseTraits Traits { get; }

    public ProfileInput Input { get; }

    public V2PerformanceProfileSpec Spec { get; }

    public V2PerformanceProfileSpecCpu Cpu { get; }

    public ProfileCpus Cpus { get; }

    /// <summary>The pools that select the profile's nodes; one, where all is well.</summary>
    public IReadOnlyList<PoolInput> Pools { get; }

    /// <summary>The profile's pool; null where there is none or more than one.</summary>
    public PoolInput? Pool => Pools.Count == 1 ? Pools[0] : null;

    /// <summary>The pool's name; where no pool is among the input, the role that the profile's nodes have.</summary>
    public string PoolName => Pool?.Name ?? RoleLabel.FromNodeSelector(Spec.NodeSelector);

    /// <summary>The machines that the profile may be for.</summary>
    public IReadOnlyList<MachineFacts> Machines { get; }

    /// <summary>The pool's container runtime; only some releases ask.</summary>
    public ContainerRuntimeChoice Runtime { get; }

    public KubeletPlan Kubelet { get; }

    public IReadOnlyList<NodeHugePages> NodeHugePages { get; }

    /// <summary>The labels that tie MachineConfig and Tuned to a pool: the profile's own, else the role.</summary>
    public IReadOnlyDictionary<string, string> PoolLabels { get; }

    public string Name => Input.Name;

    /// <summary>Whether receive packet steering is set up.</summary>
    public bool Rps
    {
        get
        {
            string? annotation = Input.Annotation(Annotations.EnableRps);
            bool hint = Spec.WorkloadHints?.RealTime != false;
            return Traits.Rps switch
            {
                RpsRule.HintOrAnnotation => annotation == "true" || hint,
                RpsRule.AnnotationThenHint => annotation == "true" || (annotation != "false" && hint),
                _ => annotation is "true" or "enable",
            };
        }
    }

    /// <summary>Whether receive packet steering covers physical devices too.</summary>
    public bool PhysicalRps => Input.Annotation(Annotations.EnablePhysicalRps) == "true";

    /// <summary>Whether guaranteed pods may share CPUs. The render command never looks at this.</summary>
    public bool MixedCpus =>
        Follows(ControllerParts.MixedCpus) && Traits.MixedCpus && Spec.WorkloadHints?.MixedCpus == true && !string.IsNullOrEmpty(Cpu.Shared)
        && _gates.IsEnabled(FeatureGateState.MixedCpus);

    /// <summary>Whether the kubelet leaves CPUs to dynamic resource allocation. The render command never looks at this.</summary>
    public bool DynamicResourceAllocation =>
        Follows(ControllerParts.DynamicResourceAllocation) && Traits.DynamicResourceAllocation
        && Input.Annotation(Annotations.DraResourceManagement) is "1" or "t" or "T" or "TRUE" or "true" or "True";

    /// <summary>Whether the node's OVS-DPDK service is set up. The render command leaves that half out.</summary>
    public bool OvsDpdkService => Follows(ControllerParts.OvsDpdkService) && Cpus.HasOvsDpdk;

    /// <summary>Whether OVS-DPDK CPUs form an isolated partition.</summary>
    public bool OvsDpdkIsolated =>
        string.Equals(Input.Annotation(Annotations.OvsDpdkLoadBalancing), "disable", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the Node configuration that keeps a cluster on cgroup v1 is written. The controller lets an annotation prevent
    /// it; the render command does not look.
    /// </summary>
    public bool ForcesCgroupV1 =>
        Traits.ForcesCgroupV1
        && !(Follows(ControllerParts.CgroupAnnotation) && Input.Annotation(Annotations.IgnoreCgroupsVersion) == "true");

    /// <summary>
    /// Whether the labels of MachineConfig and Tuned are one map, as in the reference's render command where the profile brings
    /// them: the owner label put on one shows in the other. Its controller has no such leak.
    /// </summary>
    public bool SharesTunedLabels => !Follows(ControllerParts.OwnTunedLabels) && Spec.MachineConfigLabel is not null;

    private bool Follows(ControllerParts part) => _request.Follows(part);
}
