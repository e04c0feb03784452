using System;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>One way in which people and tools spoil a line.</summary>
/// <param name="Name">Its name in the table of outcomes.</param>
/// <param name="Change">What stands in the place of the line, or of it and some below; null where the kind does not apply.</param>
internal sealed record CorruptionKind(string Name, Func<CorruptionSite, (string Text, int Lines)?> Change)
{
    public CorruptionKind(string name, Func<CorruptionSite, string?> change)
        : this(name, site => change(site) is { } text ? (text, 1) : null)
    {
    }
}
