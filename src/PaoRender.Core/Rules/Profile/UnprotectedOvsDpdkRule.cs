using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Nothing protects the CPUs for OVS-DPDK.</summary>
internal sealed class UnprotectedOvsDpdkRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.UnprotectedOvsDpdk, "Nothing protects the CPUs for OVS-DPDK", RuleCategory.Profile, RuleSource.Controller)
    {
        Meaning = "`cpu.ovsDpdk`, and nothing keeps pods from these CPUs (4.23 and later).",
        Remedy = "Partition the cluster, or set `strict-cpu-reservation` in the kubelet snippet.",
        Bad = new RuleExample(Example.Profile.Replace("isolated: \"2-7\"", "isolated: \"3-7\"\n    ovsDpdk: \"2\"")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, OvsDpdkCheck.Run)];
}
