using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A MachineConfig brings pinning of its own.</summary>
internal sealed class SecondPinningRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SecondPinning, "A MachineConfig brings pinning of its own", RuleCategory.Partitioning, RuleSource.Crio)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A MachineConfig of the input has a CRI-O workload table or pinning file of its own.",
        Remedy = "Remove it: the rendered manifests have it all.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + """
            ---
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfig
            metadata:
              name: 98-pinning
              labels:
                machineconfiguration.openshift.io/role: worker
            spec:
              config:
                ignition: {version: 3.2.0}
                storage:
                  files:
                  - path: /etc/kubernetes/openshift-workload-pinning
                    contents: {source: "data:,"}

            """),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.Always, SecondPinningCheck.Run)];
}
