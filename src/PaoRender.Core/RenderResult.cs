using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender;

/// <summary>What a render gave.</summary>
/// <param name="Manifests">The files to write; empty when there was an error.</param>
/// <param name="Diagnostics">Errors, warnings and messages, by input file, line and column.</param>
public sealed record RenderResult(IReadOnlyList<RenderedManifest> Manifests, IReadOnlyList<ManifestDiagnostic> Diagnostics)
{
    /// <summary>Whether there was no error.</summary>
    public bool Succeeded
    {
        get
        {
            foreach (ManifestDiagnostic diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error) return false;
            }

            return true;
        }
    }
}
