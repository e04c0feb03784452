using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Turns object schemas into classes.</summary>
internal sealed class ClassParser
{
    private readonly ParseContext _context;
    private readonly ClassTable _table;
    private readonly TypeParser _types;

    public ClassParser(ParseContext context, ClassTable table)
    {
        _context = context;
        _table = table;
        _types = new TypeParser(context, this);
    }

    /// <summary>Makes the class of an object schema, and those below it.</summary>
    public void Define(string name, ManifestMapping schema, PlaceSpec place, bool isKind = false)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        bool first = _table.Reserve(name, place);
        string description = schema.Description() ?? $"The object {name}.";
        var properties = Properties(name, schema, isKind);
        bool ignoresUnknown = schema.IsTrue("x-kubernetes-preserve-unknown-fields");
        _table.Set(
            new ClassSpec(name, description, EquatableArray<PropertySpec>.Of(properties), ignoresUnknown), place, first);
    }

    private List<PropertySpec> Properties(string className, ManifestMapping schema, bool isKind)
    {
        var properties = new List<PropertySpec>();
        if (schema.Mapping("properties") is not { } mapping) return properties;
        HashSet<string> required = Required(schema);
        var places = new Dictionary<string, PlaceSpec>();
        foreach (ManifestEntry entry in mapping.Entries)
        {
            if (isKind && entry.Key is "apiVersion" or "kind" or "metadata") continue;
            string name = Naming.Property(entry.Key, className, isKind);
            PlaceSpec place = _context.Lines.At(entry);
            if (places.TryGetValue(name, out PlaceSpec? other))
            {
                _context.Report(
                    Rules.NameClash, place, $"The property {name} of {className} is also made at {other.ToShortText()}.", other);
                continue;
            }

            places.Add(name, place);
            if (Property(entry, className, name, required.Contains(entry.Key)) is { } property) properties.Add(property);
        }

        return properties;
    }

    private PropertySpec? Property(ManifestEntry entry, string className, string name, bool required)
    {
        if (entry.Value is not ManifestMapping schema)
        {
            _context.Report(Rules.UnknownType, entry, $"The property '{entry.Key}' needs a schema.");
            return null;
        }

        ExtensionParser.CheckNames(schema, _context, onProperty: true);
        TypeSpec type = _types.Parse(schema, _context.Lines.At(entry), className + Naming.Pascal(entry.Key));
        return new PropertySpec(
            entry.Key,
            name,
            schema.Description(),
            ConstraintText.Of(schema),
            type,
            ExtensionParser.Presence(schema, required, type, _context),
            schema.IsTrue("nullable"),
            ExtensionParser.Release(schema, "x-paorender-since", _context),
            ExtensionParser.Release(schema, "x-paorender-until", _context));
    }

    private static HashSet<string> Required(ManifestMapping schema)
    {
        var names = new HashSet<string>();
        foreach (ManifestNode item in schema.Sequence("required")?.Items ?? [])
        {
            if (item is ManifestScalar scalar) names.Add(scalar.Text);
        }

        return names;
    }
}
