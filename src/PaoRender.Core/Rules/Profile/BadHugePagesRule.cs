using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A huge page setting cannot be used.</summary>
internal sealed class BadHugePagesRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadHugePages, "A huge page setting cannot be used", RuleCategory.Profile, RuleSource.Webhook)
    {
        Meaning = "A huge page setting cannot be used in this release: a size that no machine has, an entry given twice, a negative number, no "
            + "default size.",
        Remedy = "The message names what can be used.",
        Bad = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 4G, pages: [{size: 1G, count: 16}]}")),
        Good = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 16}]}")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, HugePageCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.Always, NodeHugePageCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.Always, DefaultHugePageCheck.Run),
    ];
}
