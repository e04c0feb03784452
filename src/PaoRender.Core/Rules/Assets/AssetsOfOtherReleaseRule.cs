namespace PaoRender.Rules;

/// <summary>The bundle is of another release.</summary>
internal sealed class AssetsOfOtherReleaseRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1027", "The bundle is of another release", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The asset bundle is of another release than the one that is rendered.",
        Remedy = "Give the bundle of that release, or render the bundle's.",
        BadRun = Scene.Of(
            "assets/pao-assets.lock.json: error PAO1027: ",
            "--operator-assets assets",
            ("assets/scripts/set.sh", "echo\n"),
            Scene.Lock("4.18", "scripts/set.sh", "86b0c5a1e2b73b08fd54c727f4458649ed9fe3ad1b6e8ac9460c070113509a1e")),
        GoodRun = Scene.Of(),
    };
}
