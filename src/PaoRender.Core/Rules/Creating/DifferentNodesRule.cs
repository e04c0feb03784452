using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The machines of a pool differ.</summary>
internal sealed class DifferentNodesRule : Rule
{
    public override RuleInfo Info => new(CreatorCodes.DifferentNodes, "The machines of a pool differ", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Meaning = "A profile is for machines that are alike: architecture, NUMA nodes, cores, and the CPUs of each core.",
        Remedy = "Give each kind of machine a pool of its own.",
    };
}
