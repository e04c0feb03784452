using System;
using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The objects of other kinds that hold profiles, and what is said of them.</summary>
internal sealed class Wrappers
{
    private const string Secret = "Secret", OwnFile = "Put the profile into a file of its own.";

    private readonly List<Misfit> _found = [];

    public static bool IsConfigMap(DocumentHead head) => head is { ApiVersion: "v1", Kind: "ConfigMap" };

    /// <summary>
    /// The texts of a ConfigMap that hold profiles; in that of a hosted cluster it is the one called <c>tuning</c>. Takes what it holds
    /// otherwise, where nobody would find it.
    /// </summary>
    /// <param name="configMap">The ConfigMap.</param>
    /// <param name="head">Its head.</param>
    /// <param name="source">The text of the file that it stands in.</param>
    public IReadOnlyList<ManifestScalar> Open(ManifestDocument configMap, DocumentHead head, string source)
    {
        AddEncoded(configMap, head);
        var texts = new List<ManifestScalar>();
        foreach (NestedProfile profile in NestedProfileSearch.Find(configMap, head, source))
        {
            if (DataOf(configMap, profile) is not { Value: ManifestScalar text }) Add(configMap, head, profile);
            else if (!texts.Contains(text)) texts.Add(text);
        }

        return texts;
    }

    /// <summary>Takes a document that nothing else wanted.</summary>
    public void Add(ManifestDocument document, DocumentHead head, string source)
    {
        if (head is { ApiVersion: "v1", Kind: "ConfigMap" or Secret }) AddEncoded(document, head);
        foreach (NestedProfile profile in NestedProfileSearch.Find(document, head, source)) Add(document, head, profile);
    }

    // Tools encode what they take for no text.
    private void AddEncoded(ManifestDocument document, DocumentHead head)
    {
        bool isSecret = head.Kind == Secret;
        string field = isSecret ? "data" : "binaryData", advice = isSecret ? OwnFile : "Write it as a text below 'data'.";
        foreach (ManifestEntry entry in Entries(document, field))
        {
            if (entry.Value is not ManifestScalar { Kind: ScalarKind.String } scalar) continue;
            if (!NestedProfileSearch.IsIn(Base64Text.Decode(scalar.Text))) continue;
            string message = $"This {head.Kind} holds what looks like a PerformanceProfile, in {field}.{entry.Key} as base64. It is not rendered. ";
            _found.Add(new Misfit(head.KindAt, message + advice));
        }
    }

    private void Add(ManifestDocument document, DocumentHead head, NestedProfile profile)
    {
        string place = $"({profile.Path}, line {profile.Position.Line}, column {profile.Position.Column})";
        string what = profile.Name is null
            ? $"This {head.Kind} takes a PerformanceProfile from another file {place} and patches it; it is not rendered. "
            : $"This {head.Kind} holds {Called(profile.Name)} {place}, which is not rendered. ";
        _found.Add(new Misfit(head.KindAt, what + (IsConfigMap(head) ? ConfigMapAdvice(document, profile) : Advice(head, profile))));
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

    private static string ConfigMapAdvice(ManifestDocument configMap, NestedProfile profile) => DataOf(configMap, profile) switch
    {
        { Value: ManifestScalar } => "To render it give --from-configmaps (in a project: PaoFromConfigMaps), or put it into a file of its own.",
        { Value: ManifestMapping, Key: string key } => $"A ConfigMap holds texts: write '{key}: |'.",
        _ => "A ConfigMap holds texts below 'data': write it as one of them, or put it into a file of its own.",
    };

    private static string Advice(DocumentHead head, NestedProfile profile) => profile.Name is null
        ? "Render what the generator makes of it."
        : $"Only the tool that unpacks a {head.Kind} knows what becomes of what is inside. {OwnFile}";

    /// <summary>The entry of <c>data</c> in which a profile was found; null where it was found elsewhere.</summary>
    private static ManifestEntry? DataOf(ManifestDocument configMap, NestedProfile profile)
    {
        foreach (ManifestEntry entry in Entries(configMap, "data"))
        {
            string path = "data." + entry.Key;
            if (!profile.Path.StartsWith(path, StringComparison.Ordinal)) continue;
            if (profile.Path.Length == path.Length || profile.Path[path.Length] is '.' or '[') return entry;
        }

        return null;
    }

    private static IReadOnlyList<ManifestEntry> Entries(ManifestDocument document, string field) =>
        ((document.Root as ManifestMapping)?[field] as ManifestMapping)?.Entries ?? [];
}
