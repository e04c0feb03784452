using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Entries of a YAML mapping in which a repeated key replaces the earlier one.</summary>
internal sealed class EntryList
{
    // Most mappings are small: looking through them beats hashing.
    private const int IndexFrom = 16;

    private Dictionary<string, int>? _index;

    public List<ManifestEntry> Items { get; } = [];

    public void Set(ManifestEntry entry)
    {
        int at = Find(entry.Key);
        if (at >= 0)
        {
            Items[at] = entry;
            return;
        }

        _index?.Add(entry.Key, Items.Count);
        Items.Add(entry);
        if (_index is null && Items.Count == IndexFrom) BuildIndex();
    }

    private int Find(string key)
    {
        if (_index is not null) return _index.TryGetValue(key, out int at) ? at : -1;
        for (int i = 0; i < Items.Count; i++)
        {
            if (Items[i].Key == key) return i;
        }

        return -1;
    }

    private void BuildIndex()
    {
        _index = [];
        for (int i = 0; i < Items.Count; i++) _index.Add(Items[i].Key, i);
    }
}
