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
        Meaning = "A TuneD patch of the input includes the TuneD profile of a PerformanceProfile that the input does not have. TuneD then applies "
            + "nothing.",
        Remedy = "The message names what there is.",
        Bad = new RuleExample(Example.Beside(Example.TunedPatch("openshift-node-performance-run", "+quiet"))),
        Good = new RuleExample(Example.Beside(Example.TunedPatch("openshift-node-performance-ran", "+quiet"))),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, TunedIncludeCheck.Run)];
}
