using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A machine has no kernel with such pages.</summary>
internal sealed class KernelPagesOfMachineRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.KernelPagesOfMachine, "A machine has no kernel with such pages", RuleCategory.Hardware, RuleSource.Webhook)
    {
        Meaning = "There is no kernel with pages of this size for the architecture of a machine.",
        Remedy = "Write what the message names, or leave `kernelPageSize` out.",
        Bad = new RuleExample(Example.With("kernelPageSize: 64k") + "---\n" + Example.Node),
        Good = new RuleExample(Example.With("kernelPageSize: 4k") + "---\n" + Example.Node),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, MachineKernelPageCheck.Run)];
}
