using System;
using System.Linq;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A manifest with one line corrupted.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">Kind of the object and path of the field.</param>
/// <param name="Text">The file.</param>
/// <param name="First">The first line that is not as it was, from 1.</param>
/// <param name="Last">The last such line.</param>
internal sealed record Mutant(string Kind, string Place, string Text, int First, int Last)
{
    /// <summary>What a kind makes of a line; null where it does not apply, or changes nothing.</summary>
    public static Mutant? Of(CorruptionKind kind, CorruptionSite site)
    {
        if (kind.Change(site) is not var (changed, gone)) return null;
        string text = string.Join('\n', site.Lines.Take(site.At).Append(changed).Concat(site.Lines.Skip(site.At + gone)));
        int last = site.At + 1 + changed.Count(c => c == '\n');
        return text == string.Join('\n', site.Lines) ? null : new Mutant(kind.Name, site.Place, text, site.At + 1, last);
    }
}
