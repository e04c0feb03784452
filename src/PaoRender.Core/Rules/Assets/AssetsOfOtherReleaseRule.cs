namespace PaoRender.Rules;

/// <summary>The bundle is of another release.</summary>
internal sealed class AssetsOfOtherReleaseRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1027", "The bundle is of another release", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The asset bundle is of another release than the one that is rendered.",
        Remedy = "Give the bundle of that release, or render the bundle's.",
    };
}
