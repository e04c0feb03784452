using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>An object has a name that the operator gives.</summary>
internal sealed class TakenNameRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.TakenName, "An object has a name that the operator gives", RuleCategory.Input, RuleSource.Controller)
    {
        Meaning = "A MachineConfig, KubeletConfig, Tuned, RuntimeClass or TuneD profile of the input has the name of one that is made from a "
            + "profile, or for a pool of a partitioned cluster.",
        Remedy = "Give it another name.",
        Bad = new RuleExample(Example.Beside("""
            apiVersion: tuned.openshift.io/v1
            kind: Tuned
            metadata:
              name: openshift-node-performance-ran
              namespace: openshift-cluster-node-tuning-operator
            spec:
              profile: []

            """)),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, TakenNameCheck.Run)];
}
