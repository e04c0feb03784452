using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>One value of the sweep's input, replaced by one of another type.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Path">The way to the value.</param>
/// <param name="Value">What is written instead.</param>
internal sealed record Spoiling(int Document, string Path, string Value)
{
    private static readonly string[] s_head = ["apiVersion", "kind"];

    /// <summary>Every value with everything that is of another type than it.</summary>
    public static IEnumerable<Spoiling> All()
    {
        for (int i = 0; i < SweepInput.Documents.Count; i++)
        {
            foreach (Spoiling spoiling in Below(i, "", SweepInput.Documents[i])) yield return spoiling;
        }
    }

    /// <summary>The input with the value spoilt.</summary>
    public static IEnumerable<ManifestNode> Apply(params Spoiling[] all) => SweepInput.Documents.Select((document, index) =>
        all.Where(one => one.Document == index).Aggregate((ManifestNode)document, (node, one) => one.In(node, "")));

    /// <summary>Whether neither of the two fields holds the other.</summary>
    public bool IsApartFrom(Spoiling other) => Document != other.Document
        || (!(Path + "/").StartsWith(other.Path + "/", System.StringComparison.Ordinal)
            && !(other.Path + "/").StartsWith(Path + "/", System.StringComparison.Ordinal));

    public override string ToString() => $"{((ManifestScalar)SweepInput.Documents[Document]["kind"]!).Text}{Path} = {Value}";

    private static IEnumerable<Spoiling> Below(int document, string path, ManifestNode node)
    {
        if (path.Length > 0)
        {
            foreach (string value in Others(node)) yield return new Spoiling(document, path, value);
        }

        foreach ((string step, ManifestNode child) in Children(node))
        {
            if (path.Length == 0 && s_head.Contains(step)) continue;
            foreach (Spoiling spoiling in Below(document, path + "/" + step, child)) yield return spoiling;
        }
    }

    private static IEnumerable<string> Others(ManifestNode node) => node switch
    {
        ManifestMapping => ["text", "[x]", "null"],
        ManifestSequence => ["text", "{x: y}", "null"],
        ManifestScalar { Kind: ScalarKind.String } => ["[x]", "{x: y}", "17", "null"],
        _ => ["[x]", "{x: y}", "text", "null"],
    };

    private static IEnumerable<(string Step, ManifestNode Child)> Children(ManifestNode node) => node switch
    {
        ManifestMapping mapping => mapping.Entries.Select(entry => (entry.Key.Replace('/', '|'), entry.Value)),
        ManifestSequence sequence => sequence.Items.Select((item, index) => ($"[{index}]", item)),
        _ => [],
    };

    private ManifestNode In(ManifestNode node, string path)
    {
        if (path == Path)
            return ((ManifestMapping)ManifestText.Read("value", "v: " + Value, new DiagnosticBag()).Single().Root)["v"]!;
        return node switch
        {
            ManifestMapping mapping => new ManifestMapping(
                [.. mapping.Entries.Select(entry => entry with { Value = In(entry.Value, path + "/" + entry.Key.Replace('/', '|')) })]),
            ManifestSequence sequence => new ManifestSequence([.. sequence.Items.Select((item, index) => In(item, $"{path}/[{index}]"))]),
            _ => node,
        };
    }
}
