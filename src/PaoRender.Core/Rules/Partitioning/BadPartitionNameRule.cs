using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A partition has a name that cannot be used.</summary>
internal sealed class BadPartitionNameRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadPartitionName, "A partition has a name that cannot be used", RuleCategory.Partitioning, RuleSource.Crio)
    {
        Meaning = "A partition's name is not a name that CRI-O, kubelet and annotations can all carry.",
        Remedy = "Use at most 63 lower-case letters, digits and `-`.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions.Replace("[management]", "[Management_1]")),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.Always, DeclaredPartitionCheck.Run)];
}
