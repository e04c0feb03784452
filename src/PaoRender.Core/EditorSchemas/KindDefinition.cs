using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.EditorSchemas;

/// <summary>A kind as its definition says it.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Versions">Name and schema of each version, in the order of the definition.</param>
/// <param name="IsOurs">Whether the definition travels with the renderer.</param>
internal sealed record KindDefinition(string Group, string Kind, IReadOnlyList<KeyValuePair<string, ManifestMapping>> Versions, bool IsOurs)
{
    /// <summary>The kinds of a definition that travels with the renderer.</summary>
    public static IEnumerable<KindDefinition> Embedded(string name)
    {
        using Stream stream = typeof(KindDefinition).Assembly.GetManifestResourceStream("schemas/" + name + ".yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Of(new InputFile(name, reader.ReadToEnd()), new DiagnosticBag(), isOurs: true);
    }

    /// <summary>The kinds that a file defines.</summary>
    public static IReadOnlyList<KindDefinition> Of(InputFile file, DiagnosticBag diagnostics) => Of(file, diagnostics, isOurs: false);

    private static IReadOnlyList<KindDefinition> Of(InputFile file, DiagnosticBag diagnostics, bool isOurs) =>
        [.. ManifestText.Read(file.Path, file.Text, diagnostics).Select(document => Of(document, isOurs)).OfType<KindDefinition>()];

    private static KindDefinition? Of(ManifestDocument document, bool isOurs)
    {
        if (document.Root is not ManifestMapping root) return null;
        if (Text(root, "kind") is not ("CustomResourceDefinition" or "ManifestSchema")) return null;
        if (Text(root, "spec", "names", "kind") is not { Length: > 0 } kind) return null;
        var versions = new List<KeyValuePair<string, ManifestMapping>>();
        foreach (ManifestMapping version in (root.Find("spec", "versions") as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [])
        {
            if (Text(version, "name") is { } name && version.Find("schema", "openAPIV3Schema") is ManifestMapping schema)
                versions.Add(new(name, schema));
        }

        return versions.Count == 0 ? null : new KindDefinition(Text(root, "spec", "group") ?? "", kind, versions, isOurs);
    }

    private static string? Text(ManifestMapping mapping, params string[] path) => (mapping.Find(path) as ManifestScalar)?.Text;
}
