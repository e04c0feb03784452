namespace PaoRender.Maps;

/// <summary>What a profile uses a CPU for.</summary>
internal enum CpuRole
{
    /// <summary>In no set of the profile.</summary>
    Unassigned,

    /// <summary>For the system: kernel, kubelet, containers of the cluster itself.</summary>
    Reserved,

    /// <summary>For workloads.</summary>
    Isolated,

    /// <summary>For workloads that have CPUs of their own and share these besides.</summary>
    Shared,

    /// <summary>For the data plane of Open vSwitch.</summary>
    OvsDpdk,

    /// <summary>Switched off.</summary>
    Offlined,
}
