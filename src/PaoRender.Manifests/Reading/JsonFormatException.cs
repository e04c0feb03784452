using System;

namespace PaoRender.Manifests;

/// <summary>A text is not valid JSON.</summary>
public sealed class JsonFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public JsonFormatException(string message, int line, int column)
        : base(message)
    {
        Line = line;
        Column = column;
    }

    /// <summary>Line of the fault, from 1.</summary>
    public int Line { get; }

    /// <summary>Column of the fault, from 1.</summary>
    public int Column { get; }
}
