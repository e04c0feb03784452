using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Inputs;

/// <summary>What was looked at, for an input in which nothing was found.</summary>
internal sealed class InputCensus
{
    private const int MostNames = 5;

    private readonly List<string> _files = [];
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);

    public void AddFile(string path) => _files.Add(path);

    public void AddObject(string kind)
    {
        _kinds.TryGetValue(kind, out int count);
        _kinds[kind] = count + 1;
    }

    /// <summary>One sentence.</summary>
    public override string ToString()
    {
        if (_files.Count == 0) return "No file was read: none was given, or all that were are passed over.";
        string objects = _kinds.Count == 0 ? "no object" : Listed([.. _kinds.Select(kind => $"{kind.Value} {kind.Key}")]);
        return $"Looked at {Listed(_files)}, with {objects}.";
    }

    private static string Listed(List<string> names)
    {
        string more = names.Count > MostNames ? $" and {names.Count - MostNames} more" : "";
        return string.Join(", ", names.Take(MostNames)) + more;
    }
}
