using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Two profiles select the same nodes.</summary>
internal sealed class SameNodesRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SameNodes, "Two profiles select the same nodes", RuleCategory.Profile, RuleSource.Webhook)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "Profiles have the same node selector, and a cluster takes one of them only.",
        Remedy = "Give each a pool of its own, or make one profile of them. If they are for different clusters, render them apart or silence the "
            + "code.",
        Bad = new RuleExample(Example.Profile + "---\n" + Example.Profile.Replace("name: ran", "name: core")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, SameNodesCheck.Run)];
}
