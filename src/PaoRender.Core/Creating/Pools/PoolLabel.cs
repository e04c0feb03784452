using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Creating;

/// <summary>Finds the label by which a profile finds its pool.</summary>
internal static class PoolLabel
{
    /// <summary>A label that no other pool has; one whose key ends with the name of the pool before others. Null where there is none.</summary>
    public static KeyValuePair<string, string>? Of(DumpPool pool, IReadOnlyList<DumpPool> pools)
    {
        KeyValuePair<string, string>[] own =
        [
            .. pool.Labels.Where(label => !pools.Any(other => other != pool && Has(other, label)))
                .OrderBy(label => label.Key.EndsWith(pool.Name, StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(label => label.Key, StringComparer.Ordinal),
        ];
        return own.Length == 0 ? null : own[0];
    }

    private static bool Has(DumpPool pool, KeyValuePair<string, string> label) =>
        pool.Labels.TryGetValue(label.Key, out string? value) && value == label.Value;
}
