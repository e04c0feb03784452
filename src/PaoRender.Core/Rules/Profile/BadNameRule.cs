using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A name is not an RFC 1123 name.</summary>
internal sealed class BadNameRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadName, "A name is not an RFC 1123 name", RuleCategory.Profile, RuleSource.ApiSchema)
    {
        Meaning = "A profile's or pool's name is not an RFC 1123 name, or too long for the owner label.",
        Remedy = "Use lower-case letters, digits, `-` and `.`; at most 63 characters with owner labels.",
        Bad = new RuleExample(Example.Profile.Replace("name: ran", "name: RAN_1")),
        Good = new RuleExample(Example.Profile.Replace("name: ran", "name: ran-1")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfInput(CheckStage.Input, CheckGate.Always, PoolNameCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.Always, ProfileNameCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, ProfileNameCheck.RunForCluster),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, OwnerLabelCheck.Run),
        Check.OfInput(CheckStage.Rest, CheckGate.StrictOnly, CompanionNameCheck.Run),
    ];
}
