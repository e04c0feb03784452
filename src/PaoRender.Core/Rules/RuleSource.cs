namespace PaoRender.Rules;

/// <summary>Who would notice a mistake, on the way from a manifest to a running node. The nearer to the node, the dearer.</summary>
public enum RuleSource
{
    /// <summary>Nobody but the people who wonder later.</summary>
    CommonSense,

    /// <summary>Any reader of YAML or JSON.</summary>
    Yaml,

    /// <summary>The API server, by the schema of the kind.</summary>
    ApiSchema,

    /// <summary>The operator's admission webhook.</summary>
    Webhook,

    /// <summary>The operator's controller.</summary>
    Controller,

    /// <summary>The Machine Config Operator.</summary>
    MachineConfigOperator,

    /// <summary>The installer, or what its documentation demands.</summary>
    Installer,

    /// <summary>The kubelet of a node.</summary>
    Kubelet,

    /// <summary>CRI-O of a node.</summary>
    Crio,

    /// <summary>TuneD of a node.</summary>
    Tuned,

    /// <summary>The kernel of a node.</summary>
    Kernel,

    /// <summary>The hardware of a node.</summary>
    Node,
}
