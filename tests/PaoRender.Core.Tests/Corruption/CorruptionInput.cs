using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>An input that is spoiled line by line.</summary>
/// <param name="Name">What the input is called.</param>
/// <param name="Request">The render that the untouched input succeeds in.</param>
internal sealed record CorruptionInput(string Name, RenderRequest Request)
{
    private readonly Lazy<RenderResult> _untouched = new(() => Renderer.Render(Request));

    public bool Renders => _untouched.Value.Succeeded;

    /// <summary>The lines that a kind can spoil: file, number from 1, and the line.</summary>
    public IEnumerable<(int File, int Number, CorruptibleLine Line)> Lines =>
        from file in Enumerable.Range(0, Request.Inputs.Count)
        where Request.Inputs[file].Path.EndsWith(".yaml", StringComparison.Ordinal)
        from line in Request.Inputs[file].Text.Split('\n').Select((text, at) => (Line: CorruptibleLine.Of(text), Number: at + 1))
        where line.Line is not null
        select (file, line.Number, line.Line);

    /// <summary>Spoils one line and tells what came of it.</summary>
    public CorruptionOutcome Try(int file, int number, string replacement)
    {
        InputFile[] inputs = [.. Request.Inputs];
        string[] lines = inputs[file].Text.Split('\n');
        lines[number - 1] = replacement;
        inputs[file] = new InputFile(inputs[file].Path, string.Join('\n', lines));
        RenderResult result = Renderer.Render(Request with { Inputs = inputs });
        bool IsHere(SourcePosition position, int from, int to) =>
            position.File == inputs[file].Path && position.Line >= from && position.Line <= to;
        int Before(SourcePosition position, int from, int to) =>
            position.File == inputs[file].Path && position.Line > from ? position.Line - (to - from) : position.Line;
        int last = number + replacement.Count(letter => letter == '\n');
        HashSet<(string, string, int)> known = [.. _untouched.Value.Diagnostics.Select(diagnostic => Identity(diagnostic, diagnostic.Position.Line))];
        ManifestDiagnostic[] found =
        [
            .. result.Diagnostics.Where(diagnostic => !known.Contains(Identity(
                diagnostic, IsHere(diagnostic.Position, number + 1, last) ? -1 : Before(diagnostic.Position, number, last)))),
        ];
        if (found.Any(diagnostic => IsHere(diagnostic.Position, number, last))) return CorruptionOutcome.AtTheLine;
        if (found.Length > 0) return CorruptionOutcome.Elsewhere;
        return SameOutput(result) ? CorruptionOutcome.SameOutput : CorruptionOutcome.Silent;
    }

    private static (string Code, string Message, int Line) Identity(ManifestDiagnostic diagnostic, int line) =>
        (diagnostic.Code, diagnostic.Message, line);

    private bool SameOutput(RenderResult result) =>
        result.Manifests.Count == _untouched.Value.Manifests.Count
        && result.Manifests.Zip(_untouched.Value.Manifests).All(pair =>
            pair.First.FileName == pair.Second.FileName && pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content));
}
