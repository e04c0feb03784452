using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A machine lacks a NUMA node.</summary>
internal sealed class MissingNumaNodeRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.MissingNumaNode, "A machine lacks a NUMA node", RuleCategory.Hardware, RuleSource.Kernel)
    {
        Meaning = "Huge pages are for a NUMA node that a machine does not have.",
        Remedy = "The message names the nodes that there are.",
        Bad = new RuleExample(Example.Profile + Pages.Replace("NODE", "2")) { Hardware = Example.TwoNodes },
        Good = new RuleExample(Example.Profile + Pages.Replace("NODE", "1")) { Hardware = Example.TwoNodes },
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, NumaNodeOfPagesCheck.Run)];

    private const string Pages = """
          hugepages:
            defaultHugepagesSize: 1G
            pages:
            - {size: 1G, count: 4, node: NODE}

        """;
}
