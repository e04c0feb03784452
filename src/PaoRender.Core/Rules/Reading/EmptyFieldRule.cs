using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A field has no value.</summary>
internal sealed class EmptyFieldRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.EmptyField, "A field has no value", RuleCategory.Reading, RuleSource.ApiSchema)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A field has no value (`isolated:`, `mixedCpus: null`). A cluster takes it as if it were left out, which is hardly what it was "
            + "written for.",
        Remedy = "Give it a value, or remove the key.",
        Bad = new RuleExample(Example.With("workloadHints:\n  mixedCpus:")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Rest, CheckGate.StrictOnly, EmptyFieldCheck.Run)];
}
