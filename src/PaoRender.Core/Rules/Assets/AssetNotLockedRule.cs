namespace PaoRender.Rules;

/// <summary>An asset is not in the lock file.</summary>
internal sealed class AssetNotLockedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1026", "An asset is not in the lock file", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "An asset bundle has a file that its lock file does not name.",
        Remedy = "Remove it or import the bundle again.",
        BadRun = Scene.Of(
            "assets/scripts/old.sh: error PAO1026: This file is not in the bundle's lock file; remove it, or import the bundle again.",
            "--operator-assets assets",
            ("assets/scripts/set.sh", "echo\n"),
            ("assets/scripts/old.sh", "echo\n"),
            Scene.Lock("5.2", "scripts/set.sh", "86b0c5a1e2b73b08fd54c727f4458649ed9fe3ad1b6e8ac9460c070113509a1e")),
        GoodRun = Scene.Of(),
    };
}
