using System;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>One way in which people and their tools spoil a line.</summary>
/// <param name="Name">A short name, unique in the catalogue.</param>
/// <param name="Change">The lines that stand there instead, or null where the kind does not apply.</param>
internal sealed record CorruptionKind(string Name, Func<CorruptibleLine, string?> Change)
{
    /// <summary>Why nobody who reads the file alone could know that it was spoiled; null where a reader could.</summary>
    /// <remarks>It goes for any line; that a line still fits its field is no matter of the kind.</remarks>
    public string? Unnoticeable { get; init; }

    /// <summary>Why the report may stand at another line; null where it must stand at the spoiled one.</summary>
    public string? Elsewhere { get; init; }
}
