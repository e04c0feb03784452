using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The objects of other kinds that hold profiles, and what is said of them.</summary>
internal sealed class Wrappers
{
    private readonly List<Misfit> _found = [];

    public static bool IsConfigMap(DocumentHead head) => head is { ApiVersion: "v1", Kind: "ConfigMap" };

    /// <summary>The texts of a ConfigMap that hold profiles; in that of a hosted cluster it is the one called <c>tuning</c>.</summary>
    /// <param name="configMap">The ConfigMap.</param>
    /// <param name="head">Its head.</param>
    /// <param name="source">The text of the file that it stands in.</param>
    public static IEnumerable<ManifestScalar> Texts(ManifestDocument configMap, DocumentHead head, string source)
    {
        HashSet<string> paths = [.. NestedProfileSearch.Find(configMap, head, source).Select(profile => profile.Path)];
        return ((configMap.Root as ManifestMapping)?["data"] as ManifestMapping)?.Entries
            .Where(entry => entry.Value is ManifestScalar && paths.Contains("data." + entry.Key))
            .Select(entry => (ManifestScalar)entry.Value)
            ?? [];
    }

    /// <summary>Takes what a ConfigMap holds otherwise than as a text, which nobody would find there.</summary>
    public void AddMappings(ManifestDocument configMap, DocumentHead head)
    {
        foreach (ManifestEntry entry in ((configMap.Root as ManifestMapping)?["data"] as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Value is ManifestMapping && NestedProfileSearch.IsProfile(entry.Value))
                Add(head, $"in data.{entry.Key} as a mapping. A ConfigMap holds texts: write '{entry.Key}: |'.");
        }
    }

    /// <summary>Takes what a tool encoded because it took it for no text.</summary>
    public void AddEncoded(ManifestDocument configMap, DocumentHead head)
    {
        var root = configMap.Root as ManifestMapping;
        foreach (ManifestEntry entry in (root?["binaryData"] as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Value is ManifestScalar { Kind: ScalarKind.String } scalar && NestedProfileSearch.IsIn(Base64Text.Decode(scalar.Text)))
                Add(head, $"in binaryData.{entry.Key} as base64. Write it as a text below 'data'.");
        }
    }

    private void Add(DocumentHead head, string what) =>
        _found.Add(new Misfit(head.KindAt, $"This ConfigMap holds what looks like a PerformanceProfile, {what} It is not rendered."));

    /// <summary>Takes a document that nothing else wanted.</summary>
    public void Add(ManifestDocument document, DocumentHead head, string source)
    {
        if (IsConfigMap(head)) AddEncoded(document, head);
        foreach (NestedProfile profile in NestedProfileSearch.Find(document, head, source))
        {
            string place = $"({profile.Path}, line {profile.Position.Line}, column {profile.Position.Column})";
            string what = profile.Name is null
                ? $"This {head.Kind} takes a PerformanceProfile from another file {place} and patches it; it is not rendered. "
                : $"This {head.Kind} holds {Called(profile.Name)} {place}, which is not rendered. ";
            _found.Add(new Misfit(head.KindAt, what + Advice(head, profile)));
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

    private static string Advice(DocumentHead head, NestedProfile profile)
    {
        if (IsConfigMap(head)) return "To render it give --from-configmaps (in a project: PaoFromConfigMaps), or put it into a file of its own.";
        return profile.Name is null
            ? "Render what the generator makes of it."
            : $"Only the tool that unpacks a {head.Kind} knows what becomes of what is inside. Put the profile into a file of its own.";
    }
}
