using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Where errors were reported already, so that what only follows from one is not reported beside it: a selector of the wrong type
/// selects no pool, but that is not another mistake.
/// </summary>
internal sealed class EarlierErrors(DiagnosticBag diagnostics)
{
    /// <summary>Whether reading found an error at a place.</summary>
    public bool HasReadingError(SourcePosition position)
    {
        foreach (ManifestDiagnostic earlier in diagnostics.Items)
        {
            if (earlier.Position == position && IsReadingError(earlier)) return true;
        }

        return false;
    }

    /// <summary>Whether anything was said about a place.</summary>
    public bool HasAnyAt(SourcePosition position)
    {
        foreach (ManifestDiagnostic earlier in diagnostics.Items)
        {
            if (earlier.Position == position) return true;
        }

        return false;
    }

    /// <summary>Whether there is any error at a place.</summary>
    public bool HasErrorAt(SourcePosition position)
    {
        foreach (ManifestDiagnostic earlier in diagnostics.Items)
        {
            if (earlier.Position == position && earlier.Severity == DiagnosticSeverity.Error) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a field that is not there may be one that was misspelt or is there twice, so that its absence is nothing to report.
    /// </summary>
    public bool HasDoubt(ManifestDocument document)
    {
        foreach (ManifestDiagnostic earlier in diagnostics.Items)
        {
            if (earlier.Severity != DiagnosticSeverity.Error || earlier.Position.File != document.File) continue;
            if (earlier.Code == ReadingCodes.RepeatedKey) return true;
            if (earlier.Code == ReadingCodes.UnknownField && IsWithin(document.Root, [(earlier.Position.Line, earlier.Position.Column)])) return true;
        }

        return false;
    }

    /// <summary>Whether there is an error at a field or anywhere below it, or at what stands where its parent should.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The keys from the root to the field; nothing is below a field that is not there.</param>
    /// <param name="ofReading">Whether only errors of reading count.</param>
    public bool HasErrorWithin(ManifestDocument document, string[] path, bool ofReading)
    {
        var places = new HashSet<(int, int)>();
        foreach (ManifestDiagnostic earlier in diagnostics.Items)
        {
            if (earlier.Severity != DiagnosticSeverity.Error || earlier.Position.File != document.File) continue;
            if (!ofReading || IsReadingError(earlier)) places.Add((earlier.Position.Line, earlier.Position.Column));
        }

        if (places.Count == 0) return false;
        ManifestNode node = document.Root;
        foreach (string key in path)
        {
            // Where a field cannot be, because its parent is a text or a list, the parent's error is the one to mend.
            if (node is not ManifestMapping mapping) return !node.IsNull && places.Contains((node.Line, node.Column));
            if (!mapping.TryGetEntry(key, out ManifestEntry entry)) return false;
            node = entry.Value;
        }

        return IsWithin(node, places);
    }

    private static bool IsWithin(ManifestNode node, HashSet<(int, int)> places)
    {
        if (places.Contains((node.Line, node.Column))) return true;
        if (node is ManifestSequence sequence)
        {
            foreach (ManifestNode item in sequence.Items)
            {
                if (IsWithin(item, places)) return true;
            }
        }
        else if (node is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries)
            {
                if (places.Contains((entry.Line, entry.Column)) || IsWithin(entry.Value, places)) return true;
            }
        }

        return false;
    }

    private static bool IsReadingError(ManifestDiagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error
        && diagnostic.Code is ReadingCodes.WrongType or ReadingCodes.BadValue or ReadingCodes.Placeholder;
}
