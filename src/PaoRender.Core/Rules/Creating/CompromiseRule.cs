using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A profile is other than wished.</summary>
internal sealed class CompromiseRule : Rule
{
    public override RuleInfo Info => new(CreatorCodes.Compromise, "A profile is other than wished", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "As many CPUs as wished cannot be taken, so others are.",
        Remedy = "Look whether the numbers fit; choose others where they do not.",
    };
}
