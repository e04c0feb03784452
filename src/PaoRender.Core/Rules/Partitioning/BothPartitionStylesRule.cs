using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Partitions are named in both styles.</summary>
internal sealed class BothPartitionStylesRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BothPartitionStyles, "Partitions are named in both styles", RuleCategory.Partitioning, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "One WorkloadPartitions object has `clusterPartitionNames` and `partitions`. All names count.",
        Remedy = "Keep one of the lists.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + "---\n"
            + Example.Partitions.Replace("[management]", "[management]\n  partitions: [{name: management, scope: cluster}]")),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };
}
