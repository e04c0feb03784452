using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>One key of the sweep's input, written with a letter too many or one too few.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Path">The way to the key.</param>
/// <param name="Key">What is written instead.</param>
internal sealed record Misspelling(int Document, string Path, string Key)
{
    // Whose keys are anybody's: labels, annotations and the like.
    private static readonly string[] s_free =
    [
        "/labels/", "/annotations/", "/machineConfigLabel/", "/machineConfigPoolSelector/", "/nodeSelector/", "/matchLabels/",
        "/machineConfigLabels/",
    ];

    // Fields below these, which themselves look like keys of such maps.
    private static readonly string[] s_fields = ["matchLabels", "matchExpressions"];

    /// <summary>Every key of a field, misspelt in two ways.</summary>
    public static IEnumerable<Misspelling> All() => SweepInput.Documents.SelectMany((document, index) => Below(index, "", document));

    /// <summary>The input with the key misspelt.</summary>
    public IEnumerable<ManifestNode> Apply() =>
        SweepInput.Documents.Select((document, index) => index == Document ? In(document, "") : document);

    public override string ToString() => $"{((ManifestScalar)SweepInput.Documents[Document]["kind"]!).Text}{Path} as {Key}";

    private static IEnumerable<Misspelling> Below(int document, string path, ManifestNode node) => node switch
    {
        ManifestMapping mapping => mapping.Entries.SelectMany(entry => Of(document, path + "/" + entry.Key, entry)),
        ManifestSequence sequence => sequence.Items.SelectMany((item, index) => Below(document, $"{path}/[{index}]", item)),
        _ => [],
    };

    private static IEnumerable<Misspelling> Of(int document, string path, ManifestEntry entry)
    {
        if (!s_free.Any(path.Contains) || s_fields.Contains(entry.Key) || path.Contains("matchExpressions/"))
        {
            yield return new Misspelling(document, path, entry.Key + entry.Key[^1]);
            if (entry.Key.Length > 3) yield return new Misspelling(document, path, entry.Key[..^1]);
        }

        foreach (Misspelling below in Below(document, path, entry.Value)) yield return below;
    }

    private ManifestNode In(ManifestNode node, string path) => node switch
    {
        ManifestMapping mapping => new ManifestMapping([.. mapping.Entries.Select(entry => Renamed(entry, path + "/" + entry.Key))]),
        ManifestSequence sequence => new ManifestSequence([.. sequence.Items.Select((item, index) => In(item, $"{path}/[{index}]"))]),
        _ => node,
    };

    private ManifestEntry Renamed(ManifestEntry entry, string path) =>
        path == Path ? entry with { Key = Key } : entry with { Value = In(entry.Value, path) };
}
