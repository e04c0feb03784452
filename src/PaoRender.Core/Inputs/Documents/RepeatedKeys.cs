using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Keys that stand in a document twice. Which of the two was meant nobody knows, so nothing more is said of the one that counts.</summary>
internal static class RepeatedKeys
{
    /// <summary>Whether a document has two kinds or two API versions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">What was said of it.</param>
    public static bool AreInHead(ManifestDocument document, DiagnosticBag diagnostics)
    {
        if (document.Root is not ManifestMapping root) return false;
        SourcePosition[] places =
            [.. root.Entries.Where(entry => entry.Key is "apiVersion" or "kind").Select(entry => entry.In(document.File))];
        return diagnostics.Found.Any(item => item.Code == ReadingCodes.RepeatedKey && places.Contains(item.Position));
    }
}
