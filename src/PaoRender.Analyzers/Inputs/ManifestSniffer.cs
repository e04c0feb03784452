using System;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Inputs;
using PaoRender.Schemas;

namespace PaoRender.Analyzers;

/// <summary>Tells by a glance at a text whether a render would look at it. Cheap, because it is done for files of any content.</summary>
internal static class ManifestSniffer
{
    // A kind at the left margin is that of a document; one further right is a field of something else, such as a schema.
    private static readonly Regex s_yamlKind = new(
        """^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_jsonKind = new("\"kind\"\\s*:\\s*\"(\\w+)\"", RegexOptions.CultureInvariant);

    // Compilations come and go with each key; a text stays until it is edited itself.
    private static readonly ConditionalWeakTable<SourceText, Answer> s_known = new();

    /// <summary>Whether the text holds an object that a render looks at.</summary>
    public static bool HasManifest(SourceText text) => Of(text).HasManifest;

    /// <summary>Whether the text holds a PerformanceProfile.</summary>
    public static bool HasProfile(SourceText text) => Of(text).HasProfile;

    private static Answer Of(SourceText text) => s_known.GetValue(text, source => Look(source.ToString()));

    private static Answer Look(string text)
    {
        bool json = text.TrimStart().StartsWith("{", StringComparison.Ordinal);
        var answer = new Answer();
        foreach (Match match in (json ? s_jsonKind : s_yamlKind).Matches(text))
        {
            string kind = match.Groups[1].Value;
            answer.HasManifest |= InputKinds.Contains(kind);
            answer.HasProfile |= kind == V2PerformanceProfile.KubeKind;
        }

        // JSON has no margin to go by, and the schema of a profile names that kind as well, but not the API version.
        if (json) answer.HasProfile &= text.Contains("\"performance.openshift.io/v");
        return answer;
    }

    private sealed class Answer
    {
        public bool HasManifest { get; set; }

        public bool HasProfile { get; set; }
    }
}
