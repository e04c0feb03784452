using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The operator sets this kernel argument.</summary>
internal sealed class OwnKernelArgumentRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.OwnKernelArgument, "The operator sets this kernel argument", RuleCategory.KernelArguments, RuleSource.Controller)
    {
        Meaning = "A kernel argument is one that the operator sets itself: `isolcpus`, `nohz_full`, `rcu_nocbs`, `systemd.cpu_affinity`, "
            + "`hugepages` … A warning where both say the same, and for what the operator sets by hints or for CPU frequencies and this "
            + "one, which comes last, sets otherwise; also in a MachineConfig of the pool.",
        Remedy = "Use the field that the message names.",
        Bad = new RuleExample(Example.With("additionalKernelArgs: [isolcpus=2-5]")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, MachineConfigArgumentCheck.Run)];
}
