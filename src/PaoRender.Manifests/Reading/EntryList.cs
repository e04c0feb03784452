using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Entries of a YAML mapping in which a repeated key replaces the earlier one.</summary>
internal sealed class EntryList
{
    // Most mappings are small: looking through them beats hashing.
    private const int IndexFrom = 16;

    private Dictionary<string, int>? _index;

    // Places of entries that came with a merge key: an own one takes their place by right.
    private HashSet<int>? _merged;

    public List<ManifestEntry> Items { get; } = [];

    /// <summary>Adds an entry of the mapping itself.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="earlier">The entry that it replaces, where that is the mapping's own too.</param>
    /// <returns>Whether it replaces one of the mapping's own.</returns>
    public bool Set(ManifestEntry entry, out ManifestEntry earlier)
    {
        int at = Put(entry, out earlier);
        return at >= 0 && _merged?.Remove(at) != true;
    }

    /// <summary>Adds an entry of another mapping.</summary>
    public void Merge(ManifestEntry entry)
    {
        if (Put(entry, out _) < 0) (_merged ??= []).Add(Items.Count - 1);
    }

    /// <summary>Adds or replaces; gives the index of the entry that was replaced, or -1.</summary>
    private int Put(ManifestEntry entry, out ManifestEntry earlier)
    {
        int at = Find(entry.Key);
        if (at >= 0)
        {
            earlier = Items[at];
            Items[at] = entry;
            return at;
        }

        earlier = default;
        _index?.Add(entry.Key, Items.Count);
        Items.Add(entry);
        if (_index is null && Items.Count == IndexFrom) BuildIndex();
        return -1;
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
