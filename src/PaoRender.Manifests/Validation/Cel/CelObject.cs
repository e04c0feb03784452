namespace PaoRender.Manifests;

/// <summary>An object, with what its schema says of its fields.</summary>
internal sealed record CelObject(ManifestMapping Node, RuleNode? Rule)
{
    /// <summary>Whether there is a field or an entry of that name.</summary>
    public bool Has(string name) => Node[name] is not null;

    /// <summary>The value of a field or an entry.</summary>
    public object? Get(string name)
    {
        RuleNode? below = Rule is null ? null : Rule.Properties.TryGetValue(name, out RuleNode? named) ? named : Rule.Values;
        return Node[name] is { } node ? CelValues.Of(node, below) : throw CelException.Failed($"there is no '{name}'");
    }
}
