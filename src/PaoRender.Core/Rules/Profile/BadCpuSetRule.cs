using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A CPU set cannot be used.</summary>
internal sealed class BadCpuSetRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadCpuSet, "A CPU set cannot be used", RuleCategory.Profile, RuleSource.Webhook)
    {
        Meaning = "A CPU set cannot be read, is empty, or overlaps another one. A warning: a number that no kernel has room for.",
        Remedy = "Write it as `0-3,8`; give each CPU to one set only.",
        Bad = new RuleExample(Example.Profile.Replace("2-7", "1-7")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.Always, CpuSetTextCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, CpuSetOverlapCheck.Run),
        Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, HighCpuCheck.Run),
    ];
}
