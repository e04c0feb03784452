using System;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PaoRender.Manifests;

/// <summary>The events of the YAML library. The one place that asks for them, and so the one that meets its exceptions.</summary>
/// <remarks>
/// The library throws exceptions of many types, some of them without a place, for texts that are not valid. Whatever it is, it becomes a
/// <see cref="MalformedTextException"/> with a place.
/// </remarks>
internal sealed class YamlEvents
{
    private readonly Parser _parser;
    private readonly TextShifts? _shifts;

    /// <param name="text">The text to read.</param>
    /// <param name="shifts">What was put into it; null when nothing was.</param>
    public YamlEvents(TextReader text, TextShifts? shifts)
    {
        _parser = new Parser(text);
        _shifts = shifts;
        MoveNext();
    }

    /// <summary>The event that is looked at; null at the end.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>Goes to the next event.</summary>
    /// <exception cref="MalformedTextException">The text is not valid YAML.</exception>
    public void MoveNext()
    {
        try
        {
            Current = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException problem)
        {
            throw new MalformedTextException(Index(problem.Start), problem.Message, problem, After());
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            throw new MalformedTextException(After(), "", problem, After());
        }
    }

    private int After() => Current is null ? 0 : Index(Current.End);

    /// <summary>The index of a mark in the original text.</summary>
    public int Index(Mark mark) => _shifts is null ? (int)mark.Index : _shifts.Back((int)mark.Index);
}
