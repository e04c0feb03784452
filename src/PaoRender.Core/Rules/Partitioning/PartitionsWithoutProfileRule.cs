using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Partitions without a profile that reserves CPUs.</summary>
internal sealed class PartitionsWithoutProfileRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.PartitionsWithoutProfile, "Partitions without a profile that reserves CPUs", RuleCategory.Partitioning, RuleSource.CommonSense)
    {
        Meaning = "WorkloadPartitions objects alone switch partitioning on, and no profile has reserved CPUs. A warning with strictness `reference`.",
        Remedy = "Add the profile, or remove the object.",
        Bad = new RuleExample(Example.Partitions),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.WarnsInReference, PartitionCoverageCheck.Run)];
}
