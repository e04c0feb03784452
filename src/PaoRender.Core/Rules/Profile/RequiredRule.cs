using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A required field is missing.</summary>
internal sealed class RequiredRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.Required, "A required field is missing", RuleCategory.Profile, RuleSource.ApiSchema)
    {
        Meaning = "A required field is missing.",
        Remedy = "Add it.",
        Bad = new RuleExample(Example.Profile.Replace("    isolated: \"2-7\"\n", "")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Value, CheckGate.Always, CpuFieldCheck.Run),
        Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, RequiredFieldCheck.Run),
    ];
}
