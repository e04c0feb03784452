using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>No profile can be made for a machine.</summary>
internal sealed class UnusableMachineRule : Rule
{
    public override RuleInfo Info => new(
        CreatorCodes.UnusableMachine, "No profile can be made for a machine", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Meaning = "The architecture has no profiles, or the description does not tell cores or NUMA nodes.",
        Remedy = "Give a `sysinfo.tgz` or the output of `lscpu --json --extended`.",
    };
}
