using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Output of an earlier run is read as input.</summary>
internal sealed class StaleInputKeptRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1037", "Output of an earlier run is read as input", RuleCategory.Output, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A file is output of an earlier run for a profile or pool that is gone, but it was also read as input.",
        Remedy = "Remove it by hand, or keep input and output in different folders: then it is removed for you.",
    };
}
