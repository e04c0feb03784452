using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Hyper-threads of a core are in two sets.</summary>
internal sealed class SplitCoreRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SplitCore, "Hyper-threads of a core are in two sets", RuleCategory.Hardware, RuleSource.Node)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "Hyper-threads of one core are in two sets, such as `reserved` and `isolated`, so what runs on one disturbs the other; or some "
            + "isolated cores lose a thread to `offlined` and others keep theirs.",
        Remedy = "Give all threads of a core to the same set.",
        Bad = new RuleExample(Example.Profile) { Hardware = Example.Threads },
        Good = new RuleExample(Example.Profile.Replace("0-1", "0,4").Replace("2-7", "1-3,5-7")) { Hardware = Example.Threads },
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Machine, CheckGate.StrictOnly, SplitCoreCheck.Run)];
}
