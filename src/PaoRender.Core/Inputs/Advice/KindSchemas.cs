using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>The schemas that the types are generated from, for those who want to know more than types tell.</summary>
/// <remarks>They are parsed when something is wrong with an input, and never else.</remarks>
internal static class KindSchemas
{
    private static readonly ConcurrentDictionary<(string, string), ManifestMapping?> s_read = new();

    /// <summary>The schema of one version of a kind; null when there is none.</summary>
    public static ManifestMapping? Find(string kind, string version) => s_read.GetOrAdd((kind, version), _ => Read(kind, version));

    /// <summary>A mapping below a mapping; null when there is none.</summary>
    public static ManifestMapping? Below(ManifestMapping? parent, params string[] path) =>
        path.Aggregate(parent, (level, key) => level?[key] as ManifestMapping);

    private static ManifestMapping? Read(string kind, string version)
    {
        using Stream? stream = typeof(KindSchemas).Assembly.GetManifestResourceStream("schemas/" + kind.ToLowerInvariant() + ".yaml");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        ManifestDocument document = ManifestText.Read(kind, reader.ReadToEnd(), new DiagnosticBag()).Single();
        var versions = Below(document.Root as ManifestMapping, "spec")?["versions"] as ManifestSequence;
        ManifestMapping? found = versions?.Items.OfType<ManifestMapping>()
            .FirstOrDefault(item => item["name"] is ManifestScalar name && name.Text == version);
        return Below(found, "schema", "openAPIV3Schema");
    }
}
