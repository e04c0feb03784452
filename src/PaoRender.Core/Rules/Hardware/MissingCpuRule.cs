using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A machine lacks a CPU of a set.</summary>
internal sealed class MissingCpuRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.MissingCpu, "A machine lacks a CPU of a set", RuleCategory.Hardware, RuleSource.Kubelet)
    {
        Meaning = "A CPU set names a CPU that a machine does not have. The kubelet does not start there.",
        Remedy = "The message says what there is, and what to write.",
        Bad = new RuleExample(Example.Beside(Example.Node).Replace("2-7", "2-9")),
        Good = new RuleExample(Example.Beside(Example.Node)),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, MissingCpuCheck.Run)];
}
