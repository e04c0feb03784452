using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>The input holds no PerformanceProfile.</summary>
internal sealed class NoProfileRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.NoProfile, "The input holds no PerformanceProfile", RuleCategory.Input, RuleSource.CommonSense)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "The input holds no PerformanceProfile. A warning where something else is rendered, and with strictness `reference`.",
        Remedy = "Check the input folder or the project's items; the message says what was looked at.",
        Bad = new RuleExample(Example.Pool),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.WarnsInReference, NoProfileCheck.Run)];
}
