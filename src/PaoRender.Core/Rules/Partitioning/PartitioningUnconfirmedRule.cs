using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Nothing confirms that the cluster is partitioned.</summary>
internal sealed class PartitioningUnconfirmedRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.PartitioningUnconfirmed, "Nothing confirms that the cluster is partitioned", RuleCategory.Partitioning, RuleSource.Installer)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "Workload partitioning is asked for, by option, property or WorkloadPartitions object, and no Infrastructure object of the input "
            + "confirms it.",
        Remedy = "Install the cluster with `cpuPartitioningMode: AllNodes`, and give its Infrastructure manifest.",
        Bad = new RuleExample(Example.Profile) { EnableWorkloadPartitioning = true },
        Good = new RuleExample(Example.Beside("""
            apiVersion: config.openshift.io/v1
            kind: Infrastructure
            metadata:
              name: cluster
            status:
              cpuPartitioning: AllNodes

            """)) { EnableWorkloadPartitioning = true },
    };
}
