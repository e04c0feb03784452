using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A CPU of a machine is in no set.</summary>
internal sealed class UncoveredCpuRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UncoveredCpu, "A CPU of a machine is in no set", RuleCategory.Hardware, RuleSource.Node)
    {
        Meaning = "A CPU is online on a machine and in no set of `spec.cpu`. The kernel runs whatever it likes on it, and no pod of yours.",
        Remedy = "Add it to a set; what is not to be used belongs into `offlined`.",
        Bad = new RuleExample(Example.Beside(Example.Node).Replace("2-7", "2-6")),
        Good = new RuleExample(Example.Beside(Example.Node)),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, UncoveredCpuCheck.Run)];
}
