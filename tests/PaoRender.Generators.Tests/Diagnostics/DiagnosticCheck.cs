using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Diagnostics;

/// <summary>Compares what the generator reports with the marks of a schema text.</summary>
internal static class DiagnosticCheck
{
    /// <summary>Runs the generator on one file and expects the rule at the marks and nothing else.</summary>
    public static Diagnostic Reports(string id, string message, string marked)
    {
        var text = MarkedText.Parse(marked);
        IReadOnlyList<Diagnostic> found = new GeneratorHost().Run(new SchemaInput("folder/schema.yaml", text.Text)).Diagnostics;

        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        IsAt(text.Marks[^1], "folder/schema.yaml", diagnostic.Location);
        return diagnostic;
    }

    /// <summary>Expects a location to be a mark.</summary>
    public static void IsAt(MarkedText.Mark mark, string path, Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        Assert.Equal(
            (path, mark.Line, mark.Column, mark.Start, mark.Length),
            (span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1,
                location.SourceSpan.Start, location.SourceSpan.Length));
        Assert.Equal(span.StartLinePosition.Line, span.EndLinePosition.Line);
        Assert.Equal(span.StartLinePosition.Character + mark.Length, span.EndLinePosition.Character);
    }
}
