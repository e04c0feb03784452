using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>What the parsers of one file share.</summary>
internal sealed class ParseContext(SchemaFile file, CancellationToken cancellation)
{
    private readonly Dictionary<string, (DiagnosticDescriptor Rule, string Text)?> _patterns = [];

    public SchemaFile File { get; } = file;

    public TextLines Lines { get; } = new(file.Path, file.Text);

    /// <summary>Whether a CustomResourceDefinition is read: nobody can be asked to change what it says.</summary>
    public bool IsDefinition { get; set; }

    /// <summary>Whether the file has a schema, be it one with errors.</summary>
    public bool HasSchema { get; set; }

    public CancellationToken Cancellation { get; } = cancellation;

    public List<ParsedKind> Kinds { get; } = [];

    public List<ClassDeclaration> Declarations { get; } = [];

    public List<DiagnosticSpec> Diagnostics { get; } = [];

    /// <summary>What is wrong with a pattern. Definitions repeat few patterns often, and compiling one takes long.</summary>
    public (DiagnosticDescriptor Rule, string Text)? PatternProblem(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out (DiagnosticDescriptor Rule, string Text)? problem))
            _patterns.Add(pattern, problem = PatternCheck.Problem(pattern));
        return problem;
    }

    public void Report(DiagnosticDescriptor rule, PlaceSpec place, string text, PlaceSpec? other = null) =>
        Diagnostics.Add(new DiagnosticSpec(rule.Id, place, text, other ?? PlaceSpec.None));

    public void Report(DiagnosticDescriptor rule, ManifestEntry entry, string text) => Report(rule, Lines.At(entry), text);

    public void Report(DiagnosticDescriptor rule, ManifestNode node, string text) => Report(rule, Lines.At(node), text);
}
