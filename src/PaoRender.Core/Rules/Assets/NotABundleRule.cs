namespace PaoRender.Rules;

/// <summary>A folder is no asset bundle.</summary>
internal sealed class NotABundleRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1028", "A folder is no asset bundle", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "A folder that should become an asset bundle holds something else, or one that should be packed has no lock file.",
        Remedy = "Give a new or empty folder; make a bundle with `pao assets import`.",
    };
}
