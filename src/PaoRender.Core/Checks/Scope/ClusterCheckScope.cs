using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What a check of the whole input looks at, and where its findings go.</summary>
internal sealed class ClusterCheckScope(ClusterFacts facts, Findings findings)
{
    public ClusterFacts Facts => facts;

    public RenderRequest Request => facts.Request;

    public Suppressions Suppressions => findings.Suppressions;

    public ClusterInput Input => facts.Input;

    public void Error(string code, SourcePosition position, string message) => findings.Error(code, position, message);

    /// <summary>Reports something at a place of which nothing has been said so far.</summary>
    public void ReportOnce(string code, DiagnosticSeverity weight, SourcePosition position, string message)
    {
        if (findings.Earlier.HasAnyAt(position)) return;
        if (weight == DiagnosticSeverity.Error) findings.Error(code, position, message);
        else findings.Warning(code, position, message);
    }

    /// <summary>Whether what a document lacks may be in it under another name, which was reported.</summary>
    public bool HasDoubt(ManifestDocument document) => findings.Earlier.HasDoubt(document);

    /// <summary>Whether an object of the input may not have been read at all, or not as what it is.</summary>
    public bool MayLackObjects => findings.Earlier.MayLackObjects;

    /// <summary>
    /// Whether what a field says is not known, because it, something below it, or what stands in its parent's place could not be read. Such
    /// a field is not absent, and nothing follows from it.
    /// </summary>
    public bool IsUnknown(ManifestDocument document, params string[] path) =>
        findings.Earlier.HasErrorWithin(document, path, ofReading: true);

    /// <summary>Whether any error was reported of a field, of its kind as well as of its value.</summary>
    public bool IsAtFault(ManifestDocument document, params string[] path) => findings.Earlier.HasErrorWithin(document, path, ofReading: false);

    /// <summary>Whether a document has a field that there is not, be it a warning only.</summary>
    public bool HasUnknownField(ManifestDocument document) => findings.Earlier.HasUnknownField(document);

    /// <summary>Whether what stands at a place could not be read.</summary>
    public bool HasReadingError(SourcePosition position) => findings.Earlier.HasReadingError(position);

    /// <summary>Whether anything was said about a place.</summary>
    public bool HasAnyAt(SourcePosition position) => findings.Earlier.HasAnyAt(position);

    public void Warning(string code, SourcePosition position, string message) => findings.Warning(code, position, message);
}
