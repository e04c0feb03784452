using System;
using System.Collections.Generic;
using System.Text;

namespace PaoRender.Generators.Tests.Support;

/// <summary>A text in which <c>[|</c> and <c>|]</c> enclose the places where something is expected.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, IReadOnlyList<Mark> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        int line = 1, column = 1, start = 0, startColumn = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0)
            {
                (start, startColumn) = (text.Length, column);
                i++;
                continue;
            }

            if (string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                marks.Add(new Mark(line, startColumn, start, text.Length - start));
                i++;
                continue;
            }

            text.Append(marked[i]);
            bool isEnd = marked[i] == '\n' || (marked[i] == '\r' && (i + 1 == marked.Length || marked[i + 1] != '\n'));
            (line, column) = isEnd ? (line + 1, 1) : (line, column + 1);
        }

        return marks.Count == 0
            ? throw new ArgumentException("The text has no mark.", nameof(marked))
            : new MarkedText(text.ToString(), marks);
    }

    /// <summary>An expected place; line and column count from 1.</summary>
    internal sealed record Mark(int Line, int Column, int Start, int Length);
}
