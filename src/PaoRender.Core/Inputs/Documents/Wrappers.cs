using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The objects of other kinds that hold profiles, or what else counts for a render, and what is said of them.</summary>
internal sealed class Wrappers
{
    private const string OwnFile = "Put the profile into a file of its own.";

    private readonly List<(Misfit Misfit, bool IsProfile)> _found = [];

    public static bool IsConfigMap(DocumentHead head) => WrapperKinds.Is(head, WrapperKinds.ConfigMap);

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
        IReadOnlyList<NestedObject> found = NestedObjectSearch.Find(configMap, head, source);
        foreach (NestedObject profile in found)
        {
            if (profile.IsProfile && DataOf(configMap, profile) is { Value: ManifestScalar text } && !texts.Contains(text)) texts.Add(text);
        }

        // A text with a profile is read with all that it holds.
        foreach (NestedObject other in found)
        {
            if (DataOf(configMap, other) is not { Value: ManifestScalar text } || !texts.Contains(text)) Add(configMap, head, other);
        }

        return texts;
    }

    /// <summary>Takes a document that nothing else wanted, and tells whether there is something to say of it.</summary>
    public bool Add(ManifestDocument document, DocumentHead head, string source)
    {
        int before = _found.Count;
        if (WrapperKinds.Meant(head) is WrapperKinds.ConfigMap or WrapperKinds.Secret) AddEncoded(document, head);
        foreach (NestedObject inside in NestedObjectSearch.Find(document, head, source)) Add(document, head, inside);
        return _found.Count > before;
    }

    // Tools encode what they take for no text.
    private void AddEncoded(ManifestDocument document, DocumentHead head)
    {
        bool isSecret = WrapperKinds.Meant(head) == WrapperKinds.Secret;
        string field = isSecret ? "data" : "binaryData";
        foreach (ManifestEntry entry in Entries(document, field))
        {
            if (entry.Value is not ManifestScalar { Kind: ScalarKind.String } scalar) continue;
            IReadOnlyList<NestedObject> inside = NestedObjectSearch.FindIn(Base64Text.Decode(scalar.Text));
            if (inside.Any(item => item.IsProfile))
            {
                string advice = WrapperKinds.Advice(head) ?? (isSecret ? OwnFile : "Write it as a text below 'data'.");
                string message = $"This {head.Kind} holds what looks like a PerformanceProfile, in {field}.{entry.Key} as base64. "
                    + "It is not rendered. ";
                _found.Add((new Misfit(head.KindAt, message + advice), true));
            }

            foreach (NestedObject item in inside)
            {
                if (!item.IsProfile) AddCompanion(head, item, $"({field}.{entry.Key}, as base64)", entry.In(document.File));
            }
        }
    }

    private void Add(ManifestDocument document, DocumentHead head, NestedObject inside)
    {
        string place = $"({inside.Path}, line {inside.Position.Line}, column {inside.Position.Column})";
        if (!inside.IsProfile)
        {
            AddCompanion(head, inside, $"({inside.Path})", inside.Position);
            return;
        }

        string what = inside.Name is null
            ? $"This {head.Kind} takes a PerformanceProfile from another file {place} and patches it; it is not rendered. "
            : $"This {head.Kind} holds {inside.Called} {place}, which is not rendered. ";
        string advice = WrapperKinds.Advice(head) ?? (IsConfigMap(head) ? ConfigMapAdvice(document, inside) : Advice(head, inside));
        _found.Add((new Misfit(head.KindAt, what + advice), true));
    }

    // It stands at its place: there may be several, and each is a matter of its own.
    private void AddCompanion(DocumentHead head, NestedObject inside, string path, SourcePosition position)
    {
        string advice = WrapperKinds.Advice(head) ?? "If it belongs to the cluster that is rendered, put it into a file of its own.";
        string message = $"This {head.Kind} holds {inside.Called} {path}, which is not read, so what it says does not count. {advice}";
        _found.Add((new Misfit(position, message), false));
    }

    /// <summary>
    /// Reports them. Beside profiles that are rendered they may be there for another tool; without, they are most likely what was meant.
    /// </summary>
    public void Report(DiagnosticBag diagnostics, bool isStrict, bool hasProfiles)
    {
        foreach ((Misfit misfit, bool isProfile) in _found)
        {
            DiagnosticSeverity severity = !isStrict ? DiagnosticSeverity.Message
                : hasProfiles || !isProfile ? DiagnosticSeverity.Warning
                : DiagnosticSeverity.Error;
            diagnostics.Add(new ManifestDiagnostic(RenderCodes.WrappedProfile, severity, misfit.Message, misfit.Position));
        }
    }

    private static string ConfigMapAdvice(ManifestDocument configMap, NestedObject profile) => DataOf(configMap, profile) switch
    {
        { Value: ManifestScalar } => "To render it give --from-configmaps (in a project: PaoFromConfigMaps), or put it into a file of its own.",
        { Value: ManifestMapping, Key: string key } => $"A ConfigMap holds texts: write '{key}: |'.",
        _ => "A ConfigMap holds texts below 'data': write it as one of them, or put it into a file of its own.",
    };

    private static string Advice(DocumentHead head, NestedObject profile) => profile.Name is null
        ? "Render what the generator makes of it."
        : $"Only the tool that unpacks a {head.Kind} knows what becomes of what is inside. {OwnFile}";

    /// <summary>The entry of <c>data</c> in which a profile was found; null where it was found elsewhere.</summary>
    private static ManifestEntry? DataOf(ManifestDocument configMap, NestedObject profile)
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
