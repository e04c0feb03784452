using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A rule of the schema could not be checked.</summary>
internal sealed class TypedNotCheckedRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.NotChecked, "A rule of the schema could not be checked", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Severity = DiagnosticSeverity.Message,
        Meaning = "A rule, a pattern or a format could not be checked here.",
        Remedy = "Nothing; the API server will check it.",
    };
}
