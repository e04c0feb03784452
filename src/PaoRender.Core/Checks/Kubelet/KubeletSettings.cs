using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The kubelet settings that a profile brings, for checks of one or another of them.</summary>
internal static class KubeletSettings
{
    /// <summary>The settings as they were written, but for those that cannot be read, which is reported elsewhere.</summary>
    public static IReadOnlyList<ManifestEntry> Of(ProfileCheckScope scope)
    {
        KubeletSnippet snippet = scope.Profile.Kubelet.Snippet;
        if (snippet.Root is not ManifestMapping root) return [];
        if (snippet.Problems.Count == 0) return root.Entries;
        HashSet<(int, int)> places = [.. snippet.Problems.Select(problem => (problem.Position.Line, problem.Position.Column))];
        return [.. root.Entries.Where(entry => !places.Contains((entry.Line, entry.Column)) && !HasAny(entry.Value, places))];
    }

    private static bool HasAny(ManifestNode node, HashSet<(int, int)> places) => places.Contains((node.Line, node.Column)) || node switch
    {
        ManifestMapping mapping => mapping.Entries.Any(entry => places.Contains((entry.Line, entry.Column)) || HasAny(entry.Value, places)),
        ManifestSequence sequence => sequence.Items.Any(item => HasAny(item, places)),
        _ => false,
    };

    /// <summary>Whether a setting has this key. The operator reads keys in any case.</summary>
    public static bool IsKey(ManifestEntry entry, string key) => string.Equals(key, entry.Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>The known key that a setting has, as the kubelet spells it; null when it has none of them.</summary>
    public static string? KeyOf(ManifestEntry entry, IEnumerable<string> known) => known.FirstOrDefault(key => IsKey(entry, key));

    /// <summary>Reports something at the key of a setting, or of a part of one.</summary>
    public static void Report(ProfileCheckScope scope, DiagnosticSeverity weight, ManifestEntry at, string code, string message) =>
        Report(scope, weight, at.Line, at.Column, code, message);

    /// <summary>Reports something at a place in the annotation's text.</summary>
    /// <remarks>In a quoted text all places are that of the text, so it is the place within that tells one mistake from another.</remarks>
    public static void Report(ProfileCheckScope scope, DiagnosticSeverity weight, int line, int column, string code, string message)
    {
        string text = $"In the annotation {Annotations.KubeletSnippet}: {message}";
        SourcePosition place = KubeletSnippetCheck.Place(scope.Profile.Input, line, column);
        bool isFirst = scope.KubeletPlaces.Add((line, column));
        if (isFirst && place == KubeletSnippetCheck.Place(scope.Profile.Input, 1, 1)) scope.Report(code, weight, place, text);
        else if (isFirst) scope.ReportOnce(code, weight, place, text);
    }
}
