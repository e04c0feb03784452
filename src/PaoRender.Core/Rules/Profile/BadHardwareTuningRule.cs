using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A CPU frequency is missing.</summary>
internal sealed class BadHardwareTuningRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadHardwareTuning, "A CPU frequency is missing", RuleCategory.Profile, RuleSource.Webhook)
    {
        Meaning = "`hardwareTuning` has only one of its two frequencies, or one that is not above zero.",
        Remedy = "Give both, in kHz.",
        Bad = new RuleExample(Example.With("hardwareTuning: {isolatedCpuFreq: 2500000}")),
        Good = new RuleExample(Example.With("hardwareTuning: {isolatedCpuFreq: 2500000, reservedCpuFreq: 2800000}")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.Always, CpuFrequencyPairCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, CpuFrequencyCheck.Run),
    ];
}
