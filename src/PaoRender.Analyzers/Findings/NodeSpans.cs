using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PaoRender.Analyzers;

/// <summary>Tells how far a value reaches whose beginning a diagnostic gives.</summary>
/// <remarks>
/// A mark ends with its line at the latest: a fault in a text block or in a flow collection is underlined where it begins, not
/// over a whole screen.
/// </remarks>
internal sealed class NodeSpans
{
    private readonly SourceText _text;

    // Length by beginning; both line and column count from 1.
    private readonly Dictionary<(int Line, int Column), int> _lengths = [];

    public NodeSpans(SourceText text)
    {
        _text = text;
        try
        {
            Collect(new Parser(new StringReader(text.ToString())));
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // Broken YAML is an everyday matter here: it has a diagnostic, and what comes after is marked word by word.
        }
    }

    /// <summary>The stretch of text that begins at a place.</summary>
    public TextSpan Find(int line, int column)
    {
        if (line < 1) return default;
        if (line > _text.Lines.Count) return new TextSpan(_text.Length, 0);
        TextLine textLine = _text.Lines[line - 1];
        int start = Math.Min(textLine.Start + Math.Max(column - 1, 0), textLine.End);
        int length = _lengths.TryGetValue((line, column), out int known)
            ? Math.Min(known, textLine.End - start)
            : Token.LengthAt(textLine.ToString(), start - textLine.Start);
        return new TextSpan(start, length);
    }

    private void Collect(Parser parser)
    {
        var open = new Stack<Mark?>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    Add(scalar.Start, (int)scalar.End.Line, (int)scalar.End.Column);
                    break;
                case SequenceStart start:
                    open.Push(start.Style == SequenceStyle.Flow ? start.Start : null);
                    break;
                case MappingStart start:
                    open.Push(start.Style == MappingStyle.Flow ? start.Start : null);
                    break;
                case SequenceEnd or MappingEnd:
                    // The library says where the closing bracket stands, and not where it ends.
                    if (open.Pop() is { } begin) Add(begin, (int)parser.Current.Start.Line, (int)parser.Current.Start.Column + 1);
                    break;
            }
        }
    }

    private void Add(Mark start, int endLine, int endColumn)
    {
        (int line, int column) = ((int)start.Line, (int)start.Column);
        int length = endLine == line ? endColumn - column : RestOfLine(line, column);

        // An empty value has no extent of its own.
        if (length > 0) _lengths[(line, column)] = length;
    }

    private int RestOfLine(int line, int column) =>
        line <= _text.Lines.Count ? _text.Lines[line - 1].ToString().TrimEnd().Length - column + 1 : 0;
}
