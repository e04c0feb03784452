using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The kubelet configuration that the profile brings can be read.</summary>
internal static class KubeletSnippetCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        // A placeholder, and what is not a text at all, was reported where it stands.
        ManifestNode? annotation = Annotation(scope.Profile.Input);
        if (annotation is not (ManifestScalar { Kind: ScalarKind.String } or { IsNull: true })) return;
        bool isStrict = scope.Cluster.Request.Strictness == Strictness.Strict;
        if (isStrict && annotation is ManifestScalar text && OddText.HasPlaceholder(text.Text)) return;
        foreach (ManifestDiagnostic problem in scope.Profile.Kubelet.Snippet.Problems)
        {
            (int line, int column) = (problem.Position.Line, problem.Position.Column);
            scope.Error(
                RenderCodes.BadKubeletSnippet,
                Place(scope.Profile.Input, line, column),
                $"The kubelet configuration in the annotation {Annotations.KubeletSnippet} cannot be used: "
                + ((problem.Code == ReadingCodes.Malformed ? YamlAdvice(annotation) : null) ?? problem.Message));
        }
    }

    /// <summary>Nulls in lists and maps, which are no values.</summary>
    public static void RunNulls(ProfileCheckScope scope)
    {
        foreach (ManifestDiagnostic found in scope.Profile.Kubelet.Snippet.Nulls())
        {
            (int line, int column) = (found.Position.Line, found.Position.Column);
            KubeletSettings.Report(scope, DiagnosticSeverity.Error, line, column, RenderCodes.BadKubeletSnippet, found.Message);
        }
    }

    /// <summary>Keys that are there twice. The operator merges their values, as nobody would expect.</summary>
    public static void RunRepeated(ProfileCheckScope scope)
    {
        foreach (ManifestDiagnostic repeated in scope.Profile.Kubelet.Snippet.Repeated)
        {
            (int line, int column) = (repeated.Position.Line, repeated.Position.Column);
            scope.Error(
                ReadingCodes.RepeatedKey,
                Place(scope.Profile.Input, line, column),
                $"In the annotation {Annotations.KubeletSnippet} " + repeated.Message + "; remove one of the two.");
        }

        // The operator reads keys in any case, and the last one wins.
        foreach (IGrouping<string, ManifestEntry> same in KubeletSettings.Of(scope).GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase))
        {
            // Those that are spelled alike too were reported above.
            foreach (ManifestEntry other in same.GroupBy(entry => entry.Key).Select(alike => alike.First()).Skip(1))
            {
                string message = $"'{other.Key}' and '{same.First().Key}' are one setting to the operator; remove one of the two.";
                KubeletSettings.Report(scope, DiagnosticSeverity.Error, other, ReadingCodes.RepeatedKey, message);
            }
        }
    }

    /// <summary>The place in the file of a place in the annotation's text.</summary>
    public static SourcePosition Place(ProfileInput input, int line, int column) =>
        Annotation(input) is ManifestScalar text
            ? ManifestText.PositionIn(input.Document, text, line, column)
            : input.At("metadata", "annotations", Annotations.KubeletSnippet);

    // Most people write YAML all day.
    private static string? YamlAdvice(ManifestNode annotation)
    {
        string start = (annotation as ManifestScalar)?.Text.TrimStart() ?? "";
        int colon = start.IndexOf(':');
        if (colon <= 0 || !start.Substring(0, colon).All(char.IsLetterOrDigit)) return null;
        return $"this is YAML, and the operator takes JSON only. Write {{\"{start.Substring(0, colon)}\": ...}}.";
    }

    private static ManifestNode? Annotation(ProfileInput input) =>
        (input.Document.Root as ManifestMapping)?.Find("metadata", "annotations", Annotations.KubeletSnippet);
}
