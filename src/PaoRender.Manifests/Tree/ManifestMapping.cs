using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A mapping of a document, in document order.</summary>
public sealed class ManifestMapping : ManifestNode
{
    private readonly List<ManifestEntry> _entries;

    /// <summary>Creates a mapping.</summary>
    public ManifestMapping(List<ManifestEntry> entries, int line = 0, int column = 0, int length = 0)
        : base(line, column, length)
    {
        _entries = Require.NotNull(entries, nameof(entries));
    }

    /// <summary>The entries in document order. JSON input may hold a key twice; YAML input keeps the last one only.</summary>
    public IReadOnlyList<ManifestEntry> Entries => _entries;

    /// <summary>The last entry of that key.</summary>
    public bool TryGetEntry(string key, out ManifestEntry entry)
    {
        for (int i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i].Key == key)
            {
                entry = _entries[i];
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>The value of a key, or null when there is none.</summary>
    public ManifestNode? this[string key] => TryGetEntry(key, out ManifestEntry entry) ? entry.Value : null;

    /// <summary>Follows a path of keys; null where it ends early.</summary>
    public ManifestNode? Find(params string[] path)
    {
        ManifestNode? node = this;
        foreach (string key in Require.NotNull(path, nameof(path)))
        {
            node = (node as ManifestMapping)?[key];
            if (node is null) return null;
        }

        return node;
    }

    /// <summary>The same mapping at another place: that of an alias.</summary>
    internal ManifestMapping At(int line, int column, int length) => new(_entries, line, column, length);

    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer)
    {
        Require.NotNull(writer, nameof(writer));
        var values = new Dictionary<string, ManifestNode>(_entries.Count, StringComparer.Ordinal);
        foreach (ManifestEntry entry in _entries) values[entry.Key] = entry.Value;
        writer.Map(values, static (w, value) => w.Value(value));
    }
}
