namespace PaoRender.Rules;

/// <summary>The lock file of a bundle cannot be read.</summary>
internal sealed class LockUnreadableRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1023", "The lock file of a bundle cannot be read", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The lock file of an asset bundle (`pao-assets.lock.json`) cannot be read.",
        Remedy = "Import the bundle again.",
    };
}
