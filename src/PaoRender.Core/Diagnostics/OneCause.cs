using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Diagnostics;

/// <summary>Leaves out what was found once more because an alias repeats a text that is at fault.</summary>
internal static class OneCause
{
    /// <summary>
    /// The diagnostics, but for those at an alias whose text has the same fault where it stands, or at an alias before.
    /// </summary>
    /// <param name="diagnostics">The diagnostics, in the order in which they were found.</param>
    public static IReadOnlyList<ManifestDiagnostic> Of(IReadOnlyList<ManifestDiagnostic> diagnostics)
    {
        var said = new HashSet<(string Code, string File, int Line, int Column)>();
        foreach (ManifestDiagnostic item in diagnostics)
        {
            SourcePosition place = item.Position;
            if (place.Anchor.Line == 0) said.Add((item.Code, place.File ?? "", place.Line, place.Column));
        }

        var kept = new List<ManifestDiagnostic>(diagnostics.Count);
        foreach (ManifestDiagnostic item in diagnostics)
        {
            SourcePosition place = item.Position;
            if (place.Anchor.Line == 0 || said.Add((item.Code, place.File ?? "", place.Anchor.Line, place.Anchor.Column))) kept.Add(item);
        }

        return kept;
    }
}
