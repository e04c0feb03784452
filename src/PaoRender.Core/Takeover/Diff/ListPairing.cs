using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Finds, for the items of a list, those of another list that they are to be compared with.</summary>
/// <remarks>Only what is shown depends on it: lists are the same when every item equals the one at its place.</remarks>
internal sealed class ListPairing
{
    private ListPairing(
        IReadOnlyList<(string Label, ManifestNode? Before, ManifestNode? After)> pairs, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        Pairs = pairs;
        CommonBefore = before;
        CommonAfter = after;
    }

    /// <summary>The pairs, with what to call them.</summary>
    public IReadOnlyList<(string Label, ManifestNode? Before, ManifestNode? After)> Pairs { get; }

    /// <summary>Names of the items that both lists have, in the first one's order; empty when items have no names.</summary>
    public IReadOnlyList<string> CommonBefore { get; }

    /// <summary>The same names in the second list's order.</summary>
    public IReadOnlyList<string> CommonAfter { get; }

    /// <summary>Pairs by a key where every item has its own, else by place.</summary>
    public static ListPairing Create(IReadOnlyList<ManifestNode> before, IReadOnlyList<ManifestNode> after, string? key)
    {
        if (key is null || Names(before, key) is not { } left || Names(after, key) is not { } right) return ByPlace(before, after);
        var pairs = new List<(string, ManifestNode?, ManifestNode?)>();
        var taken = new HashSet<int>();
        for (int i = 0; i < left.Count; i++)
        {
            int at = right.IndexOf(left[i]);

            // Two items at one place, neither of which the other list has, are one item with another name.
            if (at < 0 && i < right.Count && !left.Contains(right[i])) at = i;
            if (at >= 0) taken.Add(at);
            pairs.Add((left[i], before[i], at < 0 ? null : after[at]));
        }

        for (int i = 0; i < right.Count; i++)
        {
            if (!taken.Contains(i)) pairs.Add((right[i], null, after[i]));
        }

        return new ListPairing(pairs, [.. left.Where(right.Contains)], [.. right.Where(left.Contains)]);
    }

    private static ListPairing ByPlace(IReadOnlyList<ManifestNode> before, IReadOnlyList<ManifestNode> after)
    {
        var pairs = new List<(string, ManifestNode?, ManifestNode?)>();
        for (int i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            pairs.Add((Values.Invariant.Text(i), i < before.Count ? before[i] : null, i < after.Count ? after[i] : null));
        }

        return new ListPairing(pairs, [], []);
    }

    private static List<string>? Names(IReadOnlyList<ManifestNode> items, string key)
    {
        var names = new List<string>(items.Count);
        foreach (ManifestNode item in items)
        {
            if ((item as ManifestMapping)?[key] is not ManifestScalar { Kind: ScalarKind.String } name || names.Contains(name.Text)) return null;
            names.Add(name.Text);
        }

        return names;
    }
}
