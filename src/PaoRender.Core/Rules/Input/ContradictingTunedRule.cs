using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A TuneD patch contradicts its profile.</summary>
internal sealed class ContradictingTunedRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.ContradictingTuned, "A TuneD patch contradicts its profile", RuleCategory.Input, RuleSource.Tuned)
    {
        Meaning = "A TuneD patch isolates other CPUs, or keeps others for the system, than the profile that it includes: `isolated_cores`, "
            + "`cpu_affinity`, and the kernel arguments with CPUs.",
        Remedy = "Remove the setting.",
        Bad = new RuleExample(Example.Beside(Example.TunedPatch("openshift-node-performance-ran", "+isolcpus=3"))),
        Good = new RuleExample(Example.Beside(Example.TunedPatch("openshift-node-performance-ran", "+quiet"))),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, TunedCpuCheck.Run)];
}
