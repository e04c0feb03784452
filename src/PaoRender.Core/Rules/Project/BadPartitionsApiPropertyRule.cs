namespace PaoRender.Rules;

/// <summary>PaoWithWorkloadPartitionsApi is neither true nor false.</summary>
internal sealed class BadPartitionsApiPropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3007", "PaoWithWorkloadPartitionsApi is neither true nor false", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoWithWorkloadPartitionsApi` is neither `true` nor `false`.",
        Remedy = "Correct the property.",
    };
}
