using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A field has no effect.</summary>
internal sealed class IdleFieldRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.IdleField, "A field has no effect", RuleCategory.Profile, RuleSource.Controller)
    {
        Meaning = "A field has no effect for want of another one: devices without `userLevelNetworking`, `mixedCpus` where the FeatureGate of the "
            + "input does not enable it.",
        Remedy = "Set the other one, or remove the field.",
        Bad = new RuleExample(Example.With("net: {devices: [{interfaceName: ens1f0}]}")),
        Good = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{interfaceName: ens1f0}]}")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Effect, CheckGate.StrictOnly, IdleFieldCheck.Run)];
}
