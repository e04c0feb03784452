using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>How pages call things.</summary>
internal static class RuleWords
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "An error",
        DiagnosticSeverity.Warning => "A warning",
        _ => "A message",
    };

    public static string Of(RuleCategory category) => category switch
    {
        RuleCategory.Reading => "about the text of a file",
        RuleCategory.Input => "about the objects of the input",
        RuleCategory.Assets => "about the asset bundle",
        RuleCategory.Output => "about the output folder",
        RuleCategory.Profile => "about a profile",
        RuleCategory.Annotations => "about the annotations of a profile",
        RuleCategory.KernelArguments => "about kernel arguments",
        RuleCategory.Kubelet => "about the configuration of the kubelet",
        RuleCategory.Pool => "about pools",
        RuleCategory.Partitioning => "about workload partitioning",
        RuleCategory.Typed => "about typed manifests",
        RuleCategory.Hardware => "about the machines",
        RuleCategory.Comparing => "about comparing with a cluster",
        _ => "about options and properties",
    };

    public static string Of(RuleSource source) => source switch
    {
        RuleSource.Yaml => "Any reader of YAML or JSON would notice.",
        RuleSource.ApiSchema => "The API server would notice, by the schema of the kind.",
        RuleSource.Webhook => "The operator's admission webhook would refuse it.",
        RuleSource.Controller => "The operator's controller would notice, on a cluster that runs.",
        RuleSource.MachineConfigOperator => "The Machine Config Operator would notice, on a cluster that runs.",
        RuleSource.Installer => "OpenShift's installation demands it.",
        RuleSource.Kubelet => "The kubelet would notice, on a node that boots.",
        RuleSource.Crio => "CRI-O would notice, on a node that boots.",
        RuleSource.Tuned => "TuneD would notice, on a node that boots.",
        RuleSource.Kernel => "The kernel would notice, on a node that boots.",
        RuleSource.Node => "The hardware of a node would show it.",
        _ => "Nobody else would notice.",
    };
}
