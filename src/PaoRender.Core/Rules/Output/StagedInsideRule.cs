using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>The manifests are prepared within the output folder.</summary>
internal sealed class StagedInsideRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1038", "The manifests are prepared within the output folder", RuleCategory.Output, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Message,
        Meaning = "The manifests are prepared in a hidden folder within the output folder, because [beside "
            + "it](../diagnostics.md#how-the-output-folder-changes) is not possible.",
        Remedy = "Nothing. Where an installer may read the folder while it is written, let the output be a folder whose parent you can write to, on "
            + "the same file system.",
    };
}
