using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// A document whose head was mistyped, read as what was meant. It was refused already; what else is wrong with it, and what others find in
/// it, is said all the same.
/// </summary>
internal static class RetitledDocument
{
    /// <summary>The document with the head that was meant; null where nobody can tell what was.</summary>
    public static ManifestDocument? Of(ManifestDocument document, Misfit misfit)
    {
        if (misfit.Meant is not { } meant || document.Root is not ManifestMapping root) return null;
        List<ManifestEntry> entries = [Entry("apiVersion", meant.ApiVersion), Entry("kind", meant.Kind), .. root.Entries.Where(IsOther)];
        return document with { Root = new ManifestMapping(entries, root.Line, root.Column, root.Length) { Anchor = root.Anchor } };

        // The misfit stands at the key where that is what was mistyped; where nothing was, it stands at the first thing of the document.
        bool IsOther(ManifestEntry entry) => entry.Key is not ("apiVersion" or "kind")
            && (entry.Value is not ManifestScalar || !misfit.Position.Equals(entry.In(document.File)));

        ManifestEntry Entry(string key, string text)
        {
            bool isThere = root.TryGetEntry(key, out ManifestEntry old);
            (int line, int column) = isThere ? (old.Line, old.Column) : (misfit.Position.Line, misfit.Position.Column);
            (int valueLine, int valueColumn) = isThere ? (old.Value.Line, old.Value.Column) : (line, column);
            return new ManifestEntry(key, line, column, new ManifestScalar(ScalarKind.String, text, valueLine, valueColumn));
        }
    }
}
