using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A WorkloadPartitions object in a cluster without partitioning.</summary>
internal sealed class PartitionsWithoutPartitioningRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.PartitionsWithoutPartitioning,
        "A WorkloadPartitions object in a cluster without partitioning",
        RuleCategory.Partitioning,
        RuleSource.Installer)
    {
        Meaning = "A WorkloadPartitions object, and the Infrastructure object says `cpuPartitioning: None`. A warning with strictness `reference`.",
        Remedy = "Set `AllNodes`, or remove the object: an installed cluster cannot be changed.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned.Replace("AllNodes", "None")) + "---\n" + Example.Partitions),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.WarnsInReference, PartitionObjectsCheck.Run)];
}
