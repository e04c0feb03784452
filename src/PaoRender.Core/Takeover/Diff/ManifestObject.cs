using System;
using System.Collections.Generic;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Rendered files as trees.</summary>
internal static class ManifestObject
{
    /// <exception cref="ArgumentException">The file is not a single object; the renderer writes no such file.</exception>
    public static ManifestMapping Read(RenderedManifest manifest)
    {
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(
            manifest.FileName, Encoding.UTF8.GetString(manifest.Content), new DiagnosticBag());
        return documents.Count == 1 && documents[0].Root is ManifestMapping root
            ? root
            : throw new ArgumentException($"The file {manifest.FileName} is not a manifest.", nameof(manifest));
    }
}
