using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Fields that there are not in matches inside matches of a Tuned. They go on without end, which no schema of ours says, so the typed
/// object keeps them as they are.
/// </summary>
internal static class TunedMatches
{
    private const string Match = "match";

    private static readonly string[] s_known = ["label", "value", "type", Match];

    /// <summary>Reports fields as warnings, and values of a wrong type as errors.</summary>
    /// <param name="tuned">The object.</param>
    /// <param name="misspelt">Takes the fields that were meant for others.</param>
    public static IEnumerable<ManifestDiagnostic> Problems(ManifestDocument tuned, Misspellings misspelt)
    {
        var recommended = (tuned.Root as ManifestMapping)?.Find("spec", "recommend") as ManifestSequence;
        foreach (ManifestNode outer in (recommended?.Items ?? []).SelectMany(item => ItemsOf(item)))
        {
            foreach (ManifestDiagnostic found in Below(outer, tuned.File, misspelt)) yield return found;
        }
    }

    private static IEnumerable<ManifestDiagnostic> Below(ManifestNode outer, string file, Misspellings misspelt)
    {
        foreach (ManifestNode inner in ItemsOf(outer))
        {
            if (inner is not ManifestMapping mapping)
            {
                if (!inner.IsNull) yield return Wrong(inner, Match + "[]", "a mapping", file);
                continue;
            }

            foreach (ManifestEntry entry in mapping.Entries)
            {
                if (!s_known.Contains(entry.Key)) yield return Unknown(mapping, entry, file, misspelt);
                else if (entry.Key == Match && entry.Value is not (ManifestSequence or { IsNull: true }))
                    yield return Wrong(entry.Value, entry.Key, "a list", file);
                else if (entry.Key != Match && entry.Value is not ManifestScalar { Kind: ScalarKind.String or ScalarKind.Null })
                    yield return Wrong(entry.Value, entry.Key, "text", file);
            }

            foreach (ManifestDiagnostic found in Below(inner, file, misspelt)) yield return found;
        }
    }

    private static IReadOnlyList<ManifestNode> ItemsOf(ManifestNode node) => ((node as ManifestMapping)?[Match] as ManifestSequence)?.Items ?? [];

    private static ManifestDiagnostic Unknown(ManifestMapping match, ManifestEntry entry, string file, Misspellings misspelt)
    {
        string? meant = Spelling.Nearest(entry.Key, s_known);
        misspelt.Note(match, entry.Key, file, meant);
        string advice = meant is null ? "The fields are label, value, type and match." : $"Did you mean '{meant}'?";
        return new ManifestDiagnostic(
            ReadingCodes.UnknownField, DiagnosticSeverity.Warning, $"There is no field '{entry.Key}' of a match. {advice}", entry.In(file));
    }

    private static ManifestDiagnostic Wrong(ManifestNode value, string key, string expected, string file) => new(
        ReadingCodes.WrongType, DiagnosticSeverity.Error, $"'{key}' of a match inside a match must be {expected}.", value.In(file));
}
