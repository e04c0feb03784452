namespace PaoRender.Rules;

/// <summary>PaoOwnerReference has a value that it cannot have.</summary>
internal sealed class BadOwnerReferencePropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3004", "PaoOwnerReference has a value that it cannot have", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoOwnerReference` is none of `label-name`, `k8s` and `none`.",
        Remedy = "Correct the property.",
    };
}
