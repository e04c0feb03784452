using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>The schema has no such field.</summary>
internal sealed class UnknownFieldRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.UnknownField, "The schema has no such field", RuleCategory.Reading, RuleSource.ApiSchema)
    {
        Severity = DiagnosticSeverity.Warning,
        AtTimes = DiagnosticSeverity.Error,
        Meaning = "The kind has no such field in this release. Every object that a render looks at is checked, its metadata too; with strictness "
            + "`reference` none is. It is an error where the field was most likely meant for one that decides what is rendered, such as a "
            + "pool's `nodeSelector`, and where something would be refused because the field that was meant is missing: this is then the one report. "
            + "It is no error where the field that was meant is there besides, and none where the schema alone would notice, such as `anotations` "
            + "in metadata or `maxUnavailble` of a pool: the API server of a cluster drops such a field with a warning, and goes on.",
        Remedy = "The message says what was probably meant, where the field belongs or with which release it came.",
        Bad = new RuleExample(Example.With("numma: {topologyPolicy: restricted}")),
        Good = new RuleExample(Example.With("numa: {topologyPolicy: restricted}")),
    };
}
