using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Two settings exclude each other.</summary>
internal sealed class ConflictingHintsRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.ConflictingHints, "Two settings exclude each other", RuleCategory.Profile, RuleSource.Webhook)
    {
        Meaning = "Two settings exclude each other: the hints `highPowerConsumption` and `perPodPowerManagement`, the real-time kernel and the hint "
            + "`realTime: false`, mixed CPUs without shared CPUs or with dynamic resource allocation.",
        Remedy = "Switch one of them off.",
        Bad = new RuleExample(Example.With("workloadHints: {highPowerConsumption: true, perPodPowerManagement: true}")),
        Good = new RuleExample(Example.With("workloadHints: {highPowerConsumption: false, perPodPowerManagement: true}")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, WorkloadHintCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.Always, PowerHintCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.Always, DynamicAllocationCheck.Run),
    ];
}
