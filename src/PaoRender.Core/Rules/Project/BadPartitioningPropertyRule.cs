namespace PaoRender.Rules;

/// <summary>PaoEnableWorkloadPartitioning is neither true nor false.</summary>
internal sealed class BadPartitioningPropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3005", "PaoEnableWorkloadPartitioning is neither true nor false", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoEnableWorkloadPartitioning` is neither `true` nor `false`.",
        Remedy = "Correct the property.",
    };
}
