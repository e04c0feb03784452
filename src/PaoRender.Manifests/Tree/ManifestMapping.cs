using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A mapping of a document, in document order.</summary>
public sealed class ManifestMapping : ManifestNode
{
    private readonly List<ManifestEntry> _written;
    private readonly AliasUse? _alias;
    private List<ManifestEntry>? _entries;

    /// <summary>Creates a mapping.</summary>
    public ManifestMapping(List<ManifestEntry> entries, int line = 0, int column = 0, int length = 0)
        : base(line, column, length)
    {
        _written = Require.NotNull(entries, nameof(entries));
    }

    private ManifestMapping(List<ManifestEntry> written, AliasUse alias)
        : base(alias.Line, alias.Column, alias.Length)
    {
        _written = written;
        _alias = alias;
    }

    /// <summary>The entries in document order. JSON input may hold a key twice; YAML input keeps the last one only.</summary>
    public IReadOnlyList<ManifestEntry> Entries => Present;

    // What aliases repeat is copied when somebody looks at it: they may stand for much more than the document has.
    private List<ManifestEntry> Present => _entries ??= _alias is null ? _written : _written.ConvertAll(_alias.Of);

    /// <summary>The last entry of that key.</summary>
    public bool TryGetEntry(string key, out ManifestEntry entry)
    {
        for (int i = _written.Count - 1; i >= 0; i--)
        {
            if (_written[i].Key == key)
            {
                entry = Present[i];
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

    /// <inheritdoc/>
    internal override ManifestNode UsedBy(AliasUse alias) => new ManifestMapping(_written, alias) { Anchor = AliasUse.AnchorOf(this) };

    /// <inheritdoc/>
    public override void WriteTo(ManifestWriter writer)
    {
        Require.NotNull(writer, nameof(writer));
        var values = new Dictionary<string, ManifestNode>(_written.Count, StringComparer.Ordinal);
        foreach (ManifestEntry entry in _written) values[entry.Key] = entry.Value;
        writer.Map(values, static (w, value) => w.Value(value));
    }
}
