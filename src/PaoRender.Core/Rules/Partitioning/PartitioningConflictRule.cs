using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Partitioning is asked for in a cluster without it.</summary>
internal sealed class PartitioningConflictRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.PartitioningConflict, "Partitioning is asked for in a cluster without it", RuleCategory.Partitioning, RuleSource.Controller)
    {
        Meaning = "Workload partitioning is asked for by option or property, and the Infrastructure object says `None`.",
        Remedy = "Set `cpuPartitioning: AllNodes`, or do not ask for it.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned.Replace("AllNodes", "None"))) { EnableWorkloadPartitioning = true },
        Good = new RuleExample(Example.Beside(Example.Partitioned)) { EnableWorkloadPartitioning = true },
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfInput(CheckStage.Input, CheckGate.Always, PartitioningRequestCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, InstallerModeCheck.Run),
    ];
}
