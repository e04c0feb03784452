using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>How typed objects are read.</summary>
public sealed class ReadOptions
{
    /// <summary>Keys match exactly, unknown keys pass in silence: the rules of the Kubernetes decoder.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Whether keys match whatever their case, as Go's JSON package does.</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>What an unknown key gives; null when it passes in silence.</summary>
    public DiagnosticSeverity? UnknownFields { get; init; }

    /// <summary>Whether an unknown key, told by the path to it, is an error all the same.</summary>
    public Func<IReadOnlyList<string>, bool>? UnknownFieldIsError { get; init; }

    /// <summary>
    /// What to advise about an unknown key, from the path to it; without an answer, the advice is to check spelling and indentation.
    /// </summary>
    public Func<IReadOnlyList<string>, string?>? FieldAdvice { get; init; }

    /// <summary>
    /// What a null gives where the API server refuses it: as an item of a list, as a value of a map; null when it passes in silence.
    /// </summary>
    public DiagnosticSeverity? Nulls { get; init; }

    /// <summary>What becomes of such a null, as the rest of a sentence about it; empty for what an API server does.</summary>
    public string FateOfNulls { get; init; } = "";

    /// <summary>
    /// What a whole number gives that is written in a way which people read differently, such as <c>010</c>; null when it passes in silence.
    /// </summary>
    public DiagnosticSeverity? Notations { get; init; }

    /// <summary>The release whose fields exist.</summary>
    public SchemaRelease Release { get; init; }
}
