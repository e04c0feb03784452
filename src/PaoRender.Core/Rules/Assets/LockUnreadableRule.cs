namespace PaoRender.Rules;

/// <summary>The lock file of a bundle cannot be read.</summary>
internal sealed class LockUnreadableRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1023", "The lock file of a bundle cannot be read", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The lock file of an asset bundle (`pao-assets.lock.json`) cannot be read.",
        Remedy = "Import the bundle again.",
        BadRun = Scene.Of(
            "assets/pao-assets.lock.json(2,1): error PAO1023: This lock file of an asset bundle cannot be used: a key in double quotes is expected. "
            + "Import the bundle again.",
            "--operator-assets assets", ("assets/scripts/set.sh", "echo\n"), ("assets/pao-assets.lock.json", "{\n")),
        GoodRun = Scene.Of(),
    };
}
