using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>No shipped release knows this partition.</summary>
internal sealed class UnknownPartitionRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnknownPartition, "No shipped release knows this partition", RuleCategory.Partitioning, RuleSource.Crio)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A partition other than `management`. It is configured, but no shipped release knows it.",
        Remedy = "Keep it only if your cluster has software for it; see [workload partitioning](../workload-partitioning.md).",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions.Replace("[management]", "[management, data]")),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };
}
