namespace PaoRender.Rules;

/// <summary>An asset is not in the lock file.</summary>
internal sealed class AssetNotLockedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1026", "An asset is not in the lock file", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "An asset bundle has a file that its lock file does not name.",
        Remedy = "Remove it or import the bundle again.",
    };
}
