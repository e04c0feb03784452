namespace PaoRender.Rules;

/// <summary>An asset was altered.</summary>
internal sealed class AssetAlteredRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1024", "An asset was altered", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "A file of an asset bundle was altered after the import.",
        Remedy = "Restore it or import the bundle again; to render with texts of your own, remove the lock file.",
    };
}
