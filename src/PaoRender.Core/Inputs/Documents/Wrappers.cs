using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The objects of other kinds that hold profiles, and what is said of them.</summary>
internal sealed class Wrappers
{
    private const string Secret = "Secret", OwnFile = "Put the profile into a file of its own.";

    private readonly List<Misfit> _found = [];

    public static bool IsConfigMap(DocumentHead head) => head is { ApiVersion: "v1", Kind: "ConfigMap" };

    /// <summary>The texts of a ConfigMap that hold profiles; in that of a hosted cluster it is the one called <c>tuning</c>.</summary>
    /// <param name="configMap">The ConfigMap.</param>
    /// <param name="head">Its head.</param>
    /// <param name="source">The text of the file that it stands in.</param>
    public static IEnumerable<ManifestScalar> Texts(ManifestDocument configMap, DocumentHead head, string source)
    {
        string[] paths = [.. NestedProfileSearch.Find(configMap, head, source).Select(profile => profile.Path)];
        return Data(configMap).Where(entry => Array.Exists(paths, path => IsText(entry, path))).Select(entry => (ManifestScalar)entry.Value);
    }

    /// <summary>Takes what a ConfigMap holds otherwise than as a text, which nobody would find there.</summary>
    public void AddMappings(ManifestDocument configMap, DocumentHead head)
    {
        foreach (ManifestEntry entry in Data(configMap))
        {
            if (entry.Value is ManifestMapping && NestedProfileSearch.IsProfile(entry.Value))
                Add(head, $"in data.{entry.Key} as a mapping. A ConfigMap holds texts: write '{entry.Key}: |'.");
        }
    }

    /// <summary>Takes what a tool encoded because it took it for no text.</summary>
    public void AddEncoded(ManifestDocument document, DocumentHead head)
    {
        bool isSecret = head.Kind == Secret;
        string field = isSecret ? "data" : "binaryData";
        foreach (ManifestEntry entry in ((document.Root as ManifestMapping)?[field] as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Value is ManifestScalar { Kind: ScalarKind.String } scalar && NestedProfileSearch.IsIn(Base64Text.Decode(scalar.Text)))
                Add(head, $"in {field}.{entry.Key} as base64. {(isSecret ? OwnFile : "Write it as a text below 'data'.")}");
        }
    }

    private void Add(DocumentHead head, string what) =>
        _found.Add(new Misfit(head.KindAt, $"This {head.Kind} holds what looks like a PerformanceProfile, {what} It is not rendered."));

    /// <summary>Takes what is elsewhere in a ConfigMap than where it is rendered from.</summary>
    public void AddMisplaced(ManifestDocument configMap, DocumentHead head, string source)
    {
        Add(configMap, head, NestedProfileSearch.Find(configMap, head, source)
            .Where(profile => !Data(configMap).Any(entry => entry.Value is not ManifestSequence && IsIn(entry, profile.Path))));
    }

    /// <summary>Takes a document that nothing else wanted.</summary>
    public void Add(ManifestDocument document, DocumentHead head, string source)
    {
        if (head is { ApiVersion: "v1", Kind: "ConfigMap" or Secret }) AddEncoded(document, head);
        Add(document, head, NestedProfileSearch.Find(document, head, source));
    }

    private void Add(ManifestDocument document, DocumentHead head, IEnumerable<NestedProfile> profiles)
    {
        foreach (NestedProfile profile in profiles)
        {
            string place = $"({profile.Path}, line {profile.Position.Line}, column {profile.Position.Column})";
            string what = profile.Name is null
                ? $"This {head.Kind} takes a PerformanceProfile from another file {place} and patches it; it is not rendered. "
                : $"This {head.Kind} holds {Called(profile.Name)} {place}, which is not rendered. ";
            _found.Add(new Misfit(head.KindAt, what + Advice(document, head, profile)));
        }
    }

    /// <summary>
    /// Reports them. Beside profiles that are rendered they may be there for another tool; without, they are most likely what was meant.
    /// </summary>
    public void Report(DiagnosticBag diagnostics, bool isStrict, bool hasProfiles)
    {
        DiagnosticSeverity severity = !isStrict ? DiagnosticSeverity.Message : hasProfiles ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        foreach (Misfit misfit in _found)
            diagnostics.Add(new ManifestDiagnostic(RenderCodes.WrappedProfile, severity, misfit.Message, misfit.Position));
    }

    private static string Called(string name) => name.Length > 0 ? $"the PerformanceProfile '{name}'" : "a PerformanceProfile";

    private static IReadOnlyList<ManifestEntry> Data(ManifestDocument document) =>
        ((document.Root as ManifestMapping)?["data"] as ManifestMapping)?.Entries ?? [];

    /// <summary>Whether an entry of <c>data</c> is the text in which something was found.</summary>
    private static bool IsText(ManifestEntry entry, string path) => entry.Value is ManifestScalar && IsIn(entry, path);

    private static bool IsIn(ManifestEntry entry, string path)
    {
        string text = "data." + entry.Key;
        return path.StartsWith(text, StringComparison.Ordinal) && (path.Length == text.Length || path[text.Length] is '.' or '[');
    }

    private static string Advice(ManifestDocument document, DocumentHead head, NestedProfile profile)
    {
        if (IsConfigMap(head) && !Data(document).Any(entry => IsText(entry, profile.Path)))
            return "A ConfigMap holds texts below 'data': write it as one of them. " + OwnFile;
        if (IsConfigMap(head)) return "To render it give --from-configmaps (in a project: PaoFromConfigMaps), or put it into a file of its own.";
        return profile.Name is null
            ? "Render what the generator makes of it."
            : $"Only the tool that unpacks a {head.Kind} knows what becomes of what is inside. {OwnFile}";
    }
}
