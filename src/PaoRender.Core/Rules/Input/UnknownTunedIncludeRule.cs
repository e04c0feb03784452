using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A TuneD patch includes what nobody makes.</summary>
internal sealed class UnknownTunedIncludeRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnknownTunedInclude, "A TuneD patch includes what nobody makes", RuleCategory.Input, RuleSource.Tuned)
    {
        Meaning = "A TuneD patch of the input includes the TuneD profile of a PerformanceProfile that the input does not have, or one that is "
            + "almost called like one that every node has. TuneD then applies nothing. A warning for other names, which an image may have.",
        Remedy = "The message names what there is.",
        Bad = new RuleExample(Example.Beside(Example.TunedPatch("openshift-node-performance-run", "+quiet"))),
        Good = new RuleExample(Example.Beside(Example.TunedPatch("openshift-node-performance-ran", "+quiet"))),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, TunedIncludeCheck.Run)];
}
