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
    public static IEnumerable<ManifestScalar> Texts(ManifestDocument configMap) =>
        ((configMap.Root as ManifestMapping)?["data"] as ManifestMapping)?.Entries
            .Select(entry => entry.Value).OfType<ManifestScalar>()
            .Where(text => text.Kind == ScalarKind.String && NestedProfileSearch.MayHold(text.Text))
        ?? [];

    /// <summary>Takes a document that nothing else wanted.</summary>
    public void Add(ManifestDocument document, DocumentHead head, string source)
    {
        foreach (NestedProfile profile in NestedProfileSearch.Find(document, head, source))
        {
            string place = $"({profile.Path}, line {profile.Position.Line}, column {profile.Position.Column})";
            string what = profile.Name is null
                ? $"This {head.Kind} takes a PerformanceProfile from another file {place} and patches it; it is not rendered. "
                : $"This {head.Kind} holds the PerformanceProfile '{profile.Name}' {place}, which is not rendered. ";
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

    private static string Advice(DocumentHead head, NestedProfile profile)
    {
        if (IsConfigMap(head)) return "To render it give --from-configmaps (in a project: PaoFromConfigMaps), or put it into a file of its own.";
        return profile.Name is null
            ? "Render what the generator makes of it."
            : $"Only the tool that unpacks a {head.Kind} knows what becomes of what is inside. Put the profile into a file of its own.";
    }
}
