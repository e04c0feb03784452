namespace PaoRender.Rules;

/// <summary>What a rule is about.</summary>
public enum RuleCategory
{
    /// <summary>The text of a file.</summary>
    Reading,

    /// <summary>Which files and objects are there.</summary>
    Input,

    /// <summary>The asset bundle.</summary>
    Assets,

    /// <summary>The output folder.</summary>
    Output,

    /// <summary>A PerformanceProfile.</summary>
    Profile,

    /// <summary>Annotations of a PerformanceProfile.</summary>
    Annotations,

    /// <summary>Kernel arguments.</summary>
    KernelArguments,

    /// <summary>The configuration of the kubelet.</summary>
    Kubelet,

    /// <summary>MachineConfigPools and what reaches them.</summary>
    Pool,

    /// <summary>Workload partitioning.</summary>
    Partitioning,

    /// <summary>Typed manifests and their schemas.</summary>
    Typed,

    /// <summary>Comparing with a cluster.</summary>
    Comparing,

    /// <summary>Options and properties.</summary>
    Project,

    /// <summary>The machines that profiles are for.</summary>
    Hardware,
}
