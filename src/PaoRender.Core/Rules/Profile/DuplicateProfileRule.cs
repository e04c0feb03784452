using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Two profiles have one name.</summary>
internal sealed class DuplicateProfileRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.DuplicateProfile, "Two profiles have one name", RuleCategory.Profile, RuleSource.ApiSchema)
    {
        Meaning = "Two profiles have one name.",
        Remedy = "Rename one of them.",
        Bad = new RuleExample(Example.Pooled + "---\n" + Example.Profile),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, DuplicateProfileCheck.Run)];
}
