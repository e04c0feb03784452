using System.Collections.Generic;
using System.IO;

namespace PaoRender.Cli;

/// <summary>Writes manifests as one YAML stream, which <c>oc apply -f -</c> reads.</summary>
internal static class ManifestStream
{
    /// <summary>Writes the documents in their order, each after a line of three hyphens, and closes the stream.</summary>
    public static void Write(IReadOnlyList<RenderedManifest> manifests, Stream output)
    {
        using Stream stream = output;
        foreach (RenderedManifest manifest in manifests)
        {
            stream.Write("---\n"u8);
            stream.Write(manifest.Content);
        }
    }
}
