using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The nodes of a profile differ.</summary>
internal sealed class MixedNodesRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.MixedNodes, "The nodes of a profile differ", RuleCategory.Hardware, RuleSource.Webhook)
    {
        Meaning = "Nodes that the profile selects differ in architecture or number of CPUs, which the operator refuses from 4.18 on.",
        Remedy = "Give each kind of machine a pool and a profile of its own.",
        Bad = new RuleExample(Example.Beside(Example.Node + "---\n" + Example.Node.Replace("far-edge-1", "far-edge-2").Replace("amd64", "arm64"))),
        Good = new RuleExample(Example.Beside(Example.Node + "---\n" + Example.Node.Replace("far-edge-1", "far-edge-2"))),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, MixedNodeCheck.Run)];
}
