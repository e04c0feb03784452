using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A NUMA node has no reserved CPU.</summary>
internal sealed class UnreservedNodeRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnreservedNode, "A NUMA node has no reserved CPU", RuleCategory.Hardware, RuleSource.Node)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "No CPU of a NUMA node is reserved, while the hint `realTime` or `highPowerConsumption` keeps the kernel off the isolated "
            + "ones there. Not with the topology policy `single-numa-node`, where the operator's profile creator refuses to spread them.",
        Remedy = "Reserve a core there too.",
        Bad = new RuleExample(Example.With("workloadHints: {realTime: true}")) { Hardware = Example.TwoNodes },
        Good = new RuleExample(Example.With("workloadHints: {realTime: true}").Replace("0-1", "0,4").Replace("2-7", "1-3,5-7"))
        {
            Hardware = Example.TwoNodes,
        },
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, UnreservedNodeCheck.Run)];
}
