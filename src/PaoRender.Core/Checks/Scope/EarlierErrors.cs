using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Where errors were reported already, so that what only follows from one is not reported beside it: a selector of the wrong type
/// selects no pool, but that is not another mistake.
/// </summary>
internal sealed class EarlierErrors(DiagnosticBag diagnostics)
{
    private readonly HashSet<SourcePosition> _any = [], _errors = [], _reading = [], _strange = [];
    private readonly Dictionary<string, List<SourcePosition>> _unknown = [];
    private readonly HashSet<string> _repeating = [], _lacking = [];
    private int _read;

    /// <summary>Whether reading found an error at a place.</summary>
    public bool HasReadingError(SourcePosition position) => Current()._reading.Contains(position);

    /// <summary>Whether anything was said about a place.</summary>
    public bool HasAnyAt(SourcePosition position) => Current()._any.Contains(position);

    /// <summary>Whether there is any error at a place.</summary>
    public bool HasErrorAt(SourcePosition position) => Current()._errors.Contains(position);

    /// <summary>
    /// Whether a field that is not there may be one that was misspelt or is there twice, so that its absence is nothing to report.
    /// </summary>
    public bool HasDoubt(ManifestDocument document)
    {
        if (Current()._repeating.Contains(document.File)) return true;
        return _unknown.TryGetValue(document.File, out List<SourcePosition>? places) && IsWithin(document.Root, document.File, [.. places]);
    }

    /// <summary>Whether a document has a field that there is not, be it a warning only.</summary>
    public bool HasUnknownField(ManifestDocument document) =>
        Current()._strange.Count > 0 && IsWithin(document.Root, document.File, _strange);

    /// <summary>Whether an object of the input may not have been read at all, or not as what it is.</summary>
    public bool MayLackObjects => Current()._lacking.Count > 0;

    /// <summary>The files of which something may not have been read.</summary>
    public IReadOnlyCollection<string> LackingFiles => Current()._lacking;

    /// <summary>Whether an entry of a list, or one of its fields, could not be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entry">The entry; null where it is no mapping, and then it could not.</param>
    /// <param name="field">A field; null for the whole entry.</param>
    public bool IsUnknown(string file, ManifestMapping? entry, string? field = null)
    {
        if (entry is null) return true;
        ManifestNode? node = field is null ? entry : entry[field];
        return node is not null && Current()._reading.Count > 0 && IsWithin(node, file, _reading);
    }

    /// <summary>Whether there is an error at a field or anywhere below it, or at what stands where its parent should.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The keys from the root to the field; nothing is below a field that is not there.</param>
    /// <param name="ofReading">Whether only errors of reading count.</param>
    public bool HasErrorWithin(ManifestDocument document, string[] path, bool ofReading)
    {
        HashSet<SourcePosition> places = ofReading ? Current()._reading : Current()._errors;
        if (places.Count == 0) return false;
        ManifestNode node = document.Root;
        foreach (string key in path)
        {
            // Where a field cannot be, because its parent is a text or a list, the parent's error is the one to mend.
            if (node is not ManifestMapping mapping) return !node.IsNull && places.Contains(node.In(document.File));
            if (!mapping.TryGetEntry(key, out ManifestEntry entry)) return false;
            node = entry.Value;
        }

        return IsWithin(node, document.File, places);
    }

    private static bool IsWithin(ManifestNode node, string file, HashSet<SourcePosition> places)
    {
        if (places.Contains(node.In(file))) return true;
        if (node is ManifestSequence sequence)
        {
            foreach (ManifestNode item in sequence.Items)
            {
                if (IsWithin(item, file, places)) return true;
            }
        }
        else if (node is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries)
            {
                if (places.Contains(entry.In(file)) || IsWithin(entry.Value, file, places)) return true;
            }
        }

        return false;
    }

    /// <summary>This, with all that was reported since the last question.</summary>
    private EarlierErrors Current()
    {
        for (; _read < diagnostics.Found.Count; _read++) Note(diagnostics.Found[_read]);
        return this;
    }

    private void Note(ManifestDiagnostic found)
    {
        _any.Add(found.Position);
        if (found.Code == ReadingCodes.UnknownField) _strange.Add(found.Position);
        if (found.Severity != DiagnosticSeverity.Error) return;
        _errors.Add(found.Position);
        if (found.Code is ReadingCodes.WrongType or ReadingCodes.BadValue or ReadingCodes.Placeholder or ReadingCodes.Malformed)
            _reading.Add(found.Position);
        if (found.Code is ReadingCodes.Malformed or ReadingCodes.RepeatedKey or RenderCodes.Unrecognised or RenderCodes.NotAnObject)
            _lacking.Add(found.Position.File ?? "");
        if (found.Code == ReadingCodes.RepeatedKey) _repeating.Add(found.Position.File ?? "");
        if (found.Code != ReadingCodes.UnknownField) return;
        if (!_unknown.TryGetValue(found.Position.File ?? "", out List<SourcePosition>? places)) _unknown.Add(found.Position.File ?? "", places = []);
        places.Add(found.Position);
    }
}
