using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A machine lacks this size of huge pages.</summary>
internal sealed class HugePageSizeOfMachineRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.HugePageSizeOfMachine, "A machine lacks this size of huge pages", RuleCategory.Hardware, RuleSource.Webhook)
    {
        Meaning = "The architecture, or the processor, of a machine does not have huge pages of this size.",
        Remedy = "The message names the sizes.",
        Bad = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 32M}") + "---\n" + Example.Node),
        Good = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 2M}") + "---\n" + Example.Node),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, MachinePageSizeCheck.Run)];
}
