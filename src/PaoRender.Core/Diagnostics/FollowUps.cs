using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Diagnostics;

/// <summary>
/// What is reported of a field as missing where its key is there, misspelt and reported. It shows by comparing with what is reported of the
/// input that was meant.
/// </summary>
internal sealed class FollowUps
{
    // Of more keys it is not worth the time to tell which of them is to blame.
    private const int MostTried = 20;

    private readonly HashSet<(string Code, SourcePosition Position)> _follow = [];
    private readonly HashSet<SourcePosition> _raised = [];

    /// <summary>Finds them.</summary>
    /// <param name="found">What was reported.</param>
    /// <param name="misspelt">The places of the keys.</param>
    /// <param name="check">Reports what is found with the keys at some places written well.</param>
    public static FollowUps Find(
        IReadOnlyList<ManifestDiagnostic> found,
        IReadOnlyCollection<SourcePosition> misspelt,
        Func<IReadOnlyCollection<SourcePosition>, IReadOnlyList<ManifestDiagnostic>> check)
    {
        var all = new FollowUps();
        var known = new HashSet<SourcePosition>(misspelt);
        HashSet<SourcePosition> keys = [.. found.Where(IsUnknownField).Select(item => item.Position).Where(known.Contains)];
        if (keys.Count == 0) return all;
        HashSet<SourcePosition> left = Places(check(keys));
        ManifestDiagnostic[] follow =
            [.. found.Where(item => !left.Contains(item.Position) && !(IsUnknownField(item) && keys.Contains(item.Position)))];
        all._follow.UnionWith(follow.Select(Of));
        all._raised.UnionWith(Blamed([.. follow.Where(item => item.Severity == DiagnosticSeverity.Error)], keys, check));
        return all;
    }

    /// <summary>
    /// Diagnostics without the follow-ups. Where one of them was an error, the key that it follows from is one instead, whoever wants to
    /// hear no more of such keys: what could not be rendered still cannot.
    /// </summary>
    public IReadOnlyList<ManifestDiagnostic> Without(IReadOnlyList<ManifestDiagnostic> diagnostics) => _follow.Count == 0
        ? diagnostics
        : [.. diagnostics.Where(item => !_follow.Contains(Of(item))).Select(Weighed)];

    private static IEnumerable<SourcePosition> Blamed(
        List<ManifestDiagnostic> errors,
        HashSet<SourcePosition> keys,
        Func<IReadOnlyCollection<SourcePosition>, IReadOnlyList<ManifestDiagnostic>> check)
    {
        if (errors.Count == 0) return [];
        if (keys.Count is 1 or > MostTried) return keys;
        List<SourcePosition> some = [];
        foreach (SourcePosition key in keys)
        {
            HashSet<SourcePosition> left = Places(check([key]));
            if (errors.RemoveAll(error => !left.Contains(error.Position)) > 0) some.Add(key);
        }

        // What follows from several together leaves none of them out.
        return errors.Count > 0 ? keys : some;
    }

    // What is wrong at a place is wrong there under another code too, once its field is known: a boolean with a curly quote is text.
    private static HashSet<SourcePosition> Places(IReadOnlyList<ManifestDiagnostic> found) => [.. found.Select(item => item.Position)];

    private ManifestDiagnostic Weighed(ManifestDiagnostic item) => IsUnknownField(item) && _raised.Contains(item.Position)
        ? item with { Severity = DiagnosticSeverity.Error }
        : item;

    private static bool IsUnknownField(ManifestDiagnostic item) => item.Code == ReadingCodes.UnknownField;

    private static (string Code, SourcePosition Position) Of(ManifestDiagnostic item) => (item.Code, item.Position);
}
