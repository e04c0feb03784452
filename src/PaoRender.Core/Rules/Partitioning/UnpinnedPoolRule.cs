using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A pool takes no MachineConfig with the pinning files.</summary>
internal sealed class UnpinnedPoolRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnpinnedPool, "A pool takes no MachineConfig with the pinning files", RuleCategory.Partitioning, RuleSource.MachineConfigOperator)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A pool of a partitioned cluster selects no MachineConfig with the pinning files; its nodes could not join.",
        Remedy = "Let `spec.machineConfigSelector` select the label that the message gives.",
        Bad = new RuleExample(Example.Beside(Example.Pool.Replace("[worker, worker-du]", "[storage]")) + "---\n" + Example.Partitioned),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.Always, PinnedPoolCheck.Run)];
}
