using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Manifests;
using Severity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace PaoRender.Analyzers;

/// <summary>Something to report, in plain values: it outlives the compilation in which it was found.</summary>
/// <param name="Source">Code, weight, text and place as the render gave them.</param>
/// <param name="Span">The stretch of text that belongs to the place.</param>
internal sealed record Finding(ManifestDiagnostic Source, TextSpan Span)
{
    /// <summary>The finding as a host takes it.</summary>
    /// <param name="path">The file; null for the project.</param>
    public Diagnostic ToDiagnostic(string? path) => Diagnostic.Create(
        DiagnosticDescriptors.Find(Source.Code),
        path is null ? Location.None : Location.Create(path, Span, Lines()),
        WeightOf(Source.Severity),
        additionalLocations: null,
        properties: null,
        Source.Message);

    // Line and column are the build's, to the letter, also where host and YAML disagree about what ends a line.
    private LinePositionSpan Lines()
    {
        SourcePosition place = Source.Position;
        var start = new LinePosition(place.Line > 0 ? place.Line - 1 : 0, place.Column > 0 ? place.Column - 1 : 0);
        return new LinePositionSpan(start, new LinePosition(start.Line, start.Character + Span.Length));
    }

    // One rule may be an error with strictness strict and a warning with reference.
    private static Severity WeightOf(Manifests.DiagnosticSeverity severity) => severity switch
    {
        Manifests.DiagnosticSeverity.Error => Severity.Error,
        Manifests.DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
