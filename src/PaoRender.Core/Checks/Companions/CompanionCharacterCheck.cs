using System;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Characters that look like others, or like nothing, in objects beside the profiles, where no other check found anything. Names and labels
/// have rules of their own, which leave no room for them.
/// </summary>
internal static class CompanionCharacterCheck
{
    private const string Data = "data", Summary = "summary";

    private static readonly string[] s_labels = ["matchLabels", "matchExpressions", "nodeSelector"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions)
        {
            foreach (OddText text in OddText.Find(companion.Document, found => Counts(found, companion.Kind)))
            {
                if (text.Code != ReadingCodes.OddCharacter || text.Path[0] == "metadata" || text.Path.Any(s_labels.Contains)) continue;
                if (OddTexts.Weight(text, companion.Kind) is { } weight) scope.ReportOnce(text.Code, weight, text.Position, text.Message);
            }
        }
    }

    private static bool Counts(FoundPlaceholder found, string kind)
    {
        if (found.Form[0] <= '\u007F') return PlaceholderPlaces.Counts(found, kind);
        if (kind != "Tuned" || found.IsKey || found.Path[found.Path.Count - 1] != Data) return true;

        // People write as they like in what only people read.
        var line = TextLine.At(found.Text, found.Index);
        return !line.IsComment && !string.Equals(line.Key, Summary, StringComparison.Ordinal);
    }
}
