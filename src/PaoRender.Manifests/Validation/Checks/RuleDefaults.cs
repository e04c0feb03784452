using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Puts a schema's defaults in place, as the API server does before it checks an object.</summary>
internal static class RuleDefaults
{
    /// <summary>The tree with the defaults of what it lacks. Places stay as they were.</summary>
    public static ManifestNode Apply(ManifestNode node, RuleNode rule)
    {
        switch (node)
        {
            case ManifestMapping mapping when rule.Properties.Count > 0 || rule.Values is not null:
                return Apply(mapping, rule);
            case ManifestSequence sequence when rule.Items is not null:
                var items = new List<ManifestNode>(sequence.Items.Count);
                foreach (ManifestNode item in sequence.Items) items.Add(Apply(item, rule.Items));
                return new ManifestSequence(items, sequence.Line, sequence.Column);
            default:
                return node;
        }
    }

    /// <summary>The required objects of a schema, with the defaults that they and it have; null when there is nothing.</summary>
    public static ManifestMapping? Skeleton(RuleNode rule)
    {
        var entries = new List<ManifestEntry>();
        foreach (KeyValuePair<string, RuleNode> property in rule.Properties)
        {
            bool required = false;
            foreach (string name in rule.Required) required |= name == property.Key;
            ManifestNode? value = property.Value.Default is { } usual
                ? Apply(usual, property.Value)
                : required && property.Value.Type == "object" ? Skeleton(property.Value) : null;
            if (value is not null) entries.Add(new ManifestEntry(property.Key, 0, 0, value));
        }

        return entries.Count == 0 ? null : new ManifestMapping(entries);
    }

    private static ManifestMapping Apply(ManifestMapping mapping, RuleNode rule)
    {
        var entries = new List<ManifestEntry>(mapping.Entries.Count);
        foreach (ManifestEntry entry in mapping.Entries)
        {
            RuleNode? below = rule.Properties.TryGetValue(entry.Key, out RuleNode? named) ? named : rule.Values;
            // Where null is not a value, it counts as missing.
            if (below is { Default: not null, Nullable: false } && ManifestReader.IsNull(entry.Value)) continue;
            entries.Add(below is null ? entry : entry with { Value = Apply(entry.Value, below) });
        }

        var result = new ManifestMapping(entries, mapping.Line, mapping.Column);
        foreach (KeyValuePair<string, RuleNode> property in rule.Properties)
        {
            if (property.Value.Default is { } usual && !result.TryGetEntry(property.Key, out _))
                entries.Add(new ManifestEntry(property.Key, 0, 0, Apply(usual, property.Value)));
        }

        return result;
    }
}
