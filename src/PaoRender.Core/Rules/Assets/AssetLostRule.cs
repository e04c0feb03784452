namespace PaoRender.Rules;

/// <summary>An asset is missing.</summary>
internal sealed class AssetLostRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1025", "An asset is missing", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "An asset bundle lacks a file that its lock file names.",
        Remedy = "Restore it or import the bundle again.",
    };
}
