using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Lists of objects, as <c>oc get -o yaml</c> writes them: one document that stands for many.</summary>
internal static class DocumentList
{
    /// <summary>What the kind of a list ends with.</summary>
    public const string Suffix = "List";

    /// <summary>The objects of a list, each at its place; null when the document is not a list of what a render may look at.</summary>
    public static IReadOnlyList<ManifestDocument>? Items(ManifestDocument document, DocumentHead head)
    {
        if (!IsList(head) || (document.Root as ManifestMapping)?["items"] is not ManifestSequence items) return null;
        return [.. items.Items.Where(item => !item.IsNull).Select(item => new ManifestDocument(document.File, document.Index, Titled(item, head)))];
    }

    /// <summary>The key that was meant for the items of a list that has none; null where there is no such key.</summary>
    public static Misfit? Misspelt(ManifestDocument document, DocumentHead head)
    {
        if (!IsList(head) || document.Root is not ManifestMapping root || root["items"] is not null) return null;
        foreach (ManifestEntry entry in root.Entries)
        {
            if (entry.Value is not ManifestSequence || Spelling.Nearest(entry.Key, ["items"]) is null) continue;
            string message = $"A {head.Kind} has no field '{entry.Key}', so nothing in it is read. Did you mean 'items'?";
            return new Misfit(entry.In(document.File), message);
        }

        return null;
    }

    /// <summary>The items that are none.</summary>
    public static IEnumerable<SourcePosition> Nulls(ManifestDocument list) =>
        ((list.Root as ManifestMapping)?["items"] as ManifestSequence)?.Items.Where(item => item.IsNull).Select(item => item.In(list.File)) ?? [];

    private static bool IsList(DocumentHead head) =>
        head.Kind == Suffix || CoreNode.IsList(head) || InstallerDocument.IsList(head)
        || InputKinds.All.Any(kind => head.Group == kind.Group && head.Kind == kind.Name + Suffix);

    /// <summary>An API's own list names kind and version once for all its items.</summary>
    private static ManifestNode Titled(ManifestNode item, DocumentHead head)
    {
        if (head.Kind == Suffix || item is not ManifestMapping mapping) return item;
        if (mapping["kind"] is not null || mapping["apiVersion"] is not null) return item;
        string kind = head.Kind.Substring(0, head.Kind.Length - Suffix.Length);
        List<ManifestEntry> entries = [Entry("apiVersion", head.ApiVersion, head.ApiVersionAt), Entry("kind", kind, head.KindAt), .. mapping.Entries];
        return new ManifestMapping(entries, mapping.Line, mapping.Column);
    }

    private static ManifestEntry Entry(string key, string text, SourcePosition place) =>
        new(key, place.Line, place.Column, new ManifestScalar(ScalarKind.String, text, place.Line, place.Column));
}
