namespace PaoRender.Rules;

/// <summary>An asset was altered.</summary>
internal sealed class AssetAlteredRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1024", "An asset was altered", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "A file of an asset bundle was altered after the import.",
        Remedy = "Restore it or import the bundle again; to render with texts of your own, remove the lock file.",
        BadRun = Scene.Of(
            "assets/scripts/set.sh: error PAO1024: ",
            "--operator-assets assets",
            ("assets/scripts/set.sh", "echo\n"),
            Scene.Lock("5.2", "scripts/set.sh", "00")),
        GoodRun = Scene.Of(),
    };
}
