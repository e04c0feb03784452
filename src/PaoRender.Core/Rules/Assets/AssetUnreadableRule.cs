namespace PaoRender.Rules;

/// <summary>An asset cannot be read.</summary>
internal sealed class AssetUnreadableRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1022", "An asset cannot be read", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "A file of the asset folder cannot be read.",
        Remedy = "Look at its permissions and at where links lead.",
    };
}
