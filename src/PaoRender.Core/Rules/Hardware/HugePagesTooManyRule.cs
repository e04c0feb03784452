using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Huge pages do not fit the memory.</summary>
internal sealed class HugePagesTooManyRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.HugePagesTooMany, "Huge pages do not fit the memory", RuleCategory.Hardware, RuleSource.Kernel)
    {
        Meaning = "The huge pages take all the memory of a NUMA node, or of a machine, or more.",
        Remedy = "Give fewer; leave memory for the system.",
        Bad = new RuleExample(Example.Profile + Pages.Replace("COUNT", "16") + "---\n" + Example.Node),
        Good = new RuleExample(Example.Profile + Pages.Replace("COUNT", "4") + "---\n" + Example.Node),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, HugePageMemoryCheck.Run)];

    private const string Pages = """
          hugepages:
            defaultHugepagesSize: 1G
            pages:
            - {size: 1G, count: COUNT}

        """;
}
