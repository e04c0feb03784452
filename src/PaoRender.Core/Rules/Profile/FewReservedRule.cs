using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Few CPUs are reserved.</summary>
internal sealed class FewReservedRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.FewReserved, "Few CPUs are reserved", RuleCategory.Profile, RuleSource.Installer)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "Only one CPU is reserved, or fewer than four on a single node (`controlPlaneTopology: SingleReplica`): OpenShift documents two "
            + "as the least, four with a control plane.",
        Remedy = "Reserve whole cores.",
        Bad = new RuleExample(Example.Profile.Replace("\"0-1\"", "\"0\"").Replace("2-7", "1-7")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Meaning, CheckGate.StrictOnly, FewReservedCheck.Run)];
}
