using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A Node does not say what it is.</summary>
internal sealed class SilentNodeRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SilentNode, "A Node does not say what it is", RuleCategory.Hardware, RuleSource.Webhook)
    {
        Meaning = "The first Node that the profile selects does not say its architecture or its number of CPUs, which the operator refuses "
            + "from 4.18 on.",
        Remedy = "Give the Node as the cluster has it, or leave it out.",
        Bad = new RuleExample(Example.Beside(Example.Node.Replace("amd64", "\"\""))),
        Good = new RuleExample(Example.Beside(Example.Node)),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, SilentNodeCheck.Run)];
}
