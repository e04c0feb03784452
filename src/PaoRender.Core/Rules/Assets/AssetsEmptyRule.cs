namespace PaoRender.Rules;

/// <summary>The folder of assets holds none.</summary>
internal sealed class AssetsEmptyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1021", "The folder of assets holds none", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The folder given for operator assets has none of `scripts`, `configs` and `tuned`.",
        Remedy = "Give the folder that holds these three.",
        BadRun = Scene.Of(
            "assets: error PAO1021: This is not an asset folder: it has none of the folders scripts, configs and tuned.",
            "--operator-assets assets",
            ("assets/", "")),
        GoodRun = Scene.Of(),
    };
}
