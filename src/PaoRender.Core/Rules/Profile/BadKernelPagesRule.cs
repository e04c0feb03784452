using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A kernel page size cannot be used.</summary>
internal sealed class BadKernelPagesRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadKernelPages, "A kernel page size cannot be used", RuleCategory.Profile, RuleSource.Webhook)
    {
        Meaning = "The kernel page size is neither `4k` nor `64k`, or `64k` together with the real-time kernel.",
        Remedy = "Correct one of the two.",
        Bad = new RuleExample(Example.With("kernelPageSize: 16k")),
        Good = new RuleExample(Example.With("kernelPageSize: 4k")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, KernelPageCheck.Run)];
}
