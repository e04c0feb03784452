using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A partition is to be of less than the cluster.</summary>
internal sealed class BadPartitionScopeRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadPartitionScope, "A partition is to be of less than the cluster", RuleCategory.Partitioning, RuleSource.CommonSense)
    {
        Meaning = "A partition has a scope other than `cluster`.",
        Remedy = "Write `scope: cluster`, or leave it out.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + "---\n"
            + Example.Partitions.Replace("  clusterPartitionNames: [management]", "  partitions: [{name: management, scope: pool}]")),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };
}
