using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A number is read in another way than people do.</summary>
internal sealed class NotationRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.Notation, "A number is read in another way than people do", RuleCategory.Reading, RuleSource.Yaml)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A whole number is written in octal, hexadecimal or binary, with underscores or as a floating-point number, such as `010`, "
            + "which is 8.",
        Remedy = "Write it in decimal digits.",
        Bad = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 010}]}")),
        Good = new RuleExample(Example.With("hugepages: {defaultHugepagesSize: 1G, pages: [{size: 1G, count: 10}]}")),
    };
}
