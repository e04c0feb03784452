namespace PaoRender.Rules;

/// <summary>The folder of assets does not exist.</summary>
internal sealed class AssetsMissingRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1020", "The folder of assets does not exist", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The folder given for operator assets does not exist.",
        Remedy = "Correct the path.",
        BadRun = Scene.Of("asset: error PAO1020: There is no such asset folder.", "--operator-assets asset"),
        GoodRun = Scene.Of(),
    };
}
