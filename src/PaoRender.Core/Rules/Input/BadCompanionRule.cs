using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>An object beside the profiles says what no cluster has.</summary>
internal sealed class BadCompanionRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadCompanion, "An object beside the profiles says what no cluster has", RuleCategory.Input, RuleSource.ApiSchema)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "An object beside the profiles says what no cluster has: an unknown word (`cpuPartitioning: allNodes`, `featureSet: TechPreview`), "
            + "`cpuPartitioning` below the `spec` of the Infrastructure, two Infrastructures that differ, a pool whose empty node selector takes "
            + "every node or that has no node selector, a `maxUnavailable` that is neither a whole number nor a percentage up to `100%`. A "
            + "warning: an Infrastructure that is not named `cluster`. Not looked at with strictness `reference`.",
        Remedy = "The message says what was probably meant.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned.Replace("AllNodes", "allNodes"))),
        Good = new RuleExample(Example.Beside(Example.Partitioned)),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, CompanionValueCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, MaxUnavailableCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, FeatureGateCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, KubeletValueCheck.RunObjects),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, IgnitionCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, InfrastructureCheck.Run),
        Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, WholeClusterPoolCheck.Run),
    ];
}
