using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// Tells placeholders that somebody was to fill in from what only looks like one: TuneD has variables, scripts and units have theirs.
/// </summary>
internal static class PlaceholderPlaces
{
    // Elements of HTML have one letter, and its brackets.
    private const int ShortestName = 3;

    /// <summary>Whether something that looks like a placeholder is one.</summary>
    /// <param name="found">The placeholder and its place.</param>
    /// <param name="kind">The kind of the object.</param>
    public static bool Counts(FoundPlaceholder found, string kind)
    {
        if (!found.IsKey && found.Path.Count > 2 && found.Path[0] == "metadata" && found.Path[1] == "annotations") return InAnnotation(found);
        if (found.IsKey || found.Path.Count < 2 || found.Path[0] != "spec") return true;
        return kind switch
        {
            V1MachineConfig.KubeKind when found.Path[1] == "config" => InIgnition(found),
            V1Tuned.KubeKind when found.Path[found.Path.Count - 1] == "data" => InTunedData(found),
            _ => true,
        };
    }

    // Of notes for people '<b>' and '%x%' are parts like any other; what is the whole text, or in capitals, was to be filled in.
    private static bool InAnnotation(FoundPlaceholder found) => found.Form[0] is not ('<' or '@' or '%') || OddTexts.IsOurs(found.Path[2])
        || found.Form == found.Text.Trim() || (found.Form.Length > ShortestName && !found.Form.Any(char.IsLower));

    private static bool InIgnition(FoundPlaceholder found)
    {
        IReadOnlyList<string> path = found.Path;
        string section = path.Count > 2 ? path[2] : "", field = path[path.Count - 1];

        // Hashes of passwords and comments of keys hold dollars and more.
        if (section == "passwd") return IsInBraces(found.Form);

        // The text of a unit may hold them all: variables, specifiers, templates for the program that it starts.
        if (section == "systemd" && field == "contents") return false;
        if (field == "source" && found.Text.StartsWith("data:", StringComparison.Ordinal)) return IsNoPartOfUrl(found);

        // A '@' in the name of a unit stands before its instance, and '%' is a letter of a URL.
        return found.Form[0] is not ('@' or '%');
    }

    /// <summary>Whether a data URL cannot have it as its content: a URL has no blanks, base64 none of these characters.</summary>
    private static bool IsNoPartOfUrl(FoundPlaceholder found) =>
        found.Form.IndexOf(' ') >= 0 || found.Text.Substring(0, found.Index).Contains(";base64,");

    private static bool InTunedData(FoundPlaceholder found)
    {
        var line = TextLine.At(found.Text, found.Index);
        if (line.IsComment) return false;
        bool isClosed = found.Form.EndsWith("}}", StringComparison.Ordinal) || found.Form.EndsWith("%}", StringComparison.Ordinal);
        if (found.Form[0] == '{') return isClosed;

        // Of variables TuneD knows one form, and only that can be meant in a name.
        return line.Key == "include" && !found.Form.StartsWith("${", StringComparison.Ordinal);
    }

    private static bool IsInBraces(string form) => form[0] == '{' || form.StartsWith("${", StringComparison.Ordinal);
}
