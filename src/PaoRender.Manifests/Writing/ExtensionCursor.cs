using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Writes keys that a schema does not name at their places between those that it names. Generated code uses it.</summary>
public ref struct ExtensionCursor
{
    private readonly ManifestWriter _writer;
    private readonly IReadOnlyDictionary<string, IManifestValue?>? _values;
    private readonly string[] _keys;
    private int _next;

    /// <summary>Starts a mapping's extension.</summary>
    public ExtensionCursor(ManifestWriter writer, IReadOnlyDictionary<string, IManifestValue?>? values)
    {
        _writer = writer;
        _values = values;
        _next = 0;
        _keys = values is null || values.Count == 0 ? Array.Empty<string>() : new string[values.Count];
        if (_keys.Length == 0) return;
        int count = 0;
        foreach (string key in values!.Keys) _keys[count++] = key;
        KeySort.Sort(_keys);
    }

    /// <summary>Writes the keys that stand before one of the schema. The schema's own key wins over an equal one.</summary>
    public void Before(string key)
    {
        while (_next < _keys.Length)
        {
            int order = NaturalOrder.Instance.Compare(_keys[_next], key);
            if (order > 0) return;
            if (order < 0) Write(_keys[_next]);
            _next++;
        }
    }

    /// <summary>Writes the keys that are left.</summary>
    public void Rest()
    {
        for (; _next < _keys.Length; _next++) Write(_keys[_next]);
    }

    private readonly void Write(string key)
    {
        _writer.Key(key);
        _writer.Value(_values![key]);
    }
}
