using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A must-gather lacks a file.</summary>
internal sealed class BadDumpRule : Rule
{
    public override RuleInfo Info => new(CreatorCodes.BadDump, "A must-gather lacks a file", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Meaning = "`pao create` and `pao info` need the pools, the Infrastructure, the Nodes and a `sysinfo.tgz` of each node, once each.",
        Remedy = "Collect the must-gather with the image of the cluster node tuning operator, and give the folder of one collection.",
    };
}
