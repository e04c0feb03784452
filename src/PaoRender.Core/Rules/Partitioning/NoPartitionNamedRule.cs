using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A WorkloadPartitions object names no partition.</summary>
internal sealed class NoPartitionNamedRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.NoPartitionNamed, "A WorkloadPartitions object names no partition", RuleCategory.Partitioning, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A WorkloadPartitions object names no partition.",
        Remedy = "List names below `status`, or remove the object.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions.Replace("[management]", "[]")),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };
}
