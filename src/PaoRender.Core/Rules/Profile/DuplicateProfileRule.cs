using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Two profiles have one name.</summary>
internal sealed class DuplicateProfileRule() : Rule(new(
    RenderCodes.DuplicateProfile, "Two profiles have one name", RuleCategory.Profile, RuleSource.ApiSchema)
{
    Meaning = "Two profiles have one name.",
    Remedy = "Rename one of them.",
    Bad = new RuleExample(Example.Pooled + "---\n" + Example.Profile),
    Good = new RuleExample(Example.Profile),
});
