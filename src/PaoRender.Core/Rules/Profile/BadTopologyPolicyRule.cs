using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>There is no such topology policy.</summary>
internal sealed class BadTopologyPolicyRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadTopologyPolicy, "There is no such topology policy", RuleCategory.Profile, RuleSource.ApiSchema)
    {
        Meaning = "The topology policy is none that the kubelet has.",
        Remedy = "Write `none`, `best-effort`, `restricted` or `single-numa-node`.",
        Bad = new RuleExample(Example.With("numa: {topologyPolicy: strict}")),
        Good = new RuleExample(Example.With("numa: {topologyPolicy: restricted}")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Value, CheckGate.StrictOnly, TopologyPolicyCheck.Run)];
}
