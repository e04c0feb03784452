using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A profile was not checked.</summary>
internal sealed class NotCheckedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3101", "A profile was not checked", RuleCategory.Project, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "The [analyzer](../msbuild.md#in-an-ide) failed, and the profile was not checked.",
        Remedy = "Report it with the message; a build still checks what it renders.",
    };
}
