namespace PaoRender.Rules;

/// <summary>An asset is missing.</summary>
internal sealed class AssetLostRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1025", "An asset is missing", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "An asset bundle lacks a file that its lock file names.",
        Remedy = "Restore it or import the bundle again.",
        BadRun = Scene.Of(
            "assets/scripts/rps.sh: error PAO1025: The asset bundle lacks this file, which its lock file names; import the bundle again.",
            "--operator-assets assets", ("assets/scripts/", ""), Scene.Lock("5.2", "scripts/rps.sh", "00")),
        GoodRun = Scene.Of(),
    };
}
