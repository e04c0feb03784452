using System;

namespace PaoRender;

/// <summary>The parts in which a live controller computes something else than the operator's render command.</summary>
[Flags]
public enum ControllerParts
{
    /// <summary>None: what the render command writes.</summary>
    None = 0,

    /// <summary>The built-in pools exist, with all labels that a cluster gives them.</summary>
    LivePools = 1,

    /// <summary>Mixed CPUs are set up when their feature gate is on.</summary>
    MixedCpus = 2,

    /// <summary>The annotation for dynamic resource allocation is looked at.</summary>
    DynamicResourceAllocation = 4,

    /// <summary>The node's OVS-DPDK service is set up.</summary>
    OvsDpdkService = 8,

    /// <summary>MachineConfig and Tuned have labels of their own, and so the owner label of one does not show in the other.</summary>
    OwnTunedLabels = 16,

    /// <summary>The annotation that keeps the cgroup version alone is looked at.</summary>
    CgroupAnnotation = 32,

    /// <summary>All of them: what the controller computes.</summary>
    All = LivePools | MixedCpus | DynamicResourceAllocation | OvsDpdkService | OwnTunedLabels | CgroupAnnotation,
}
