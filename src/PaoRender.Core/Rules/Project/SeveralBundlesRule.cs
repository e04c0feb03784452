namespace PaoRender.Rules;

/// <summary>Referenced projects have several asset bundles.</summary>
internal sealed class SeveralBundlesRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3011", "Referenced projects have several asset bundles", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "The cluster projects that a project refers to have different `PaoOperatorAssets`, and it has none of its own.",
        Remedy = "Set `PaoOperatorAssets` in the project, or put `PaoInputs=\"false\"` at a reference that is only for the order of builds.",
    };
}
