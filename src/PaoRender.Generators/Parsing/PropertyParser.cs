using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Reads the properties of an object schema.</summary>
internal sealed class PropertyParser(ParseContext context, TypeParser types)
{
    // What every embedded object has although its schema need not say so.
    private static readonly string[] s_embedded = ["apiVersion", "kind", "metadata"];

    public List<PropertySpec> Parse(string className, ManifestMapping schema, bool isKind)
    {
        var properties = new List<PropertySpec>();
        HashSet<string> required = Required(schema);
        var names = new MemberNames(context, className, isKind);
        var places = new List<(ManifestEntry Entry, PlaceSpec Place)>();
        foreach (ManifestEntry entry in schema.Mapping("properties")?.Entries ?? [])
        {
            if (isKind && entry.Key is "apiVersion" or "kind" or "metadata") continue;
            PlaceSpec place = context.Lines.At(entry);
            if (names.Property(entry.Key, place) is not { } name) continue;
            if (Property(entry, className, name, required.Contains(entry.Key) && !HasDefault(entry)) is not { } property) continue;
            properties.Add(property);
            places.Add((entry, place));
        }

        if (schema.IsTrue("x-kubernetes-embedded-resource")) AddEmbedded(properties, names, context.Lines.At(schema));
        // Their names come last: a field of the schema goes before them.
        for (int i = 0; i < places.Count; i++) properties[i] = WithCompanions(properties[i], places[i], names);
        return properties;
    }

    private PropertySpec? Property(ManifestEntry entry, string className, string name, bool required)
    {
        if (entry.Value is not ManifestMapping schema)
        {
            context.Report(DiagnosticDescriptors.UnknownType, entry, $"The property '{entry.Key}' needs a schema.");
            return null;
        }

        ExtensionParser.CheckNames(schema, context, onProperty: true);
        string label = Naming.Pascal(entry.Key);
        TypeSpec type = types.Parse(schema, context.Lines.At(entry), new ClassName(className + label, label));
        Presence presence = ExtensionParser.Presence(schema, required, type, context);
        return new PropertySpec(
            entry.Key,
            name,
            schema.Description(),
            ConstraintText.Of(schema),
            type,
            presence,
            schema.IsTrue("nullable"),
            Since: ExtensionParser.Release(schema, "x-paorender-since", context),
            Until: ExtensionParser.Release(schema, "x-paorender-until", context),
            AlwaysUntil: ExtensionParser.AlwaysUntil(schema, presence, context));
    }

    /// <summary>Whether the API server fills the field in, so that whoever writes a manifest may leave it out.</summary>
    private bool HasDefault(ManifestEntry entry) =>
        context.IsDefinition && entry.Value is ManifestMapping schema && schema["default"] is { } value && !value.IsNull;

    private PropertySpec WithCompanions(PropertySpec property, (ManifestEntry Entry, PlaceSpec Place) at, MemberNames names)
    {
        if (!context.IsDefinition) return property;
        var schema = (ManifestMapping)at.Entry.Value;
        bool hasNull = property.Nullable && property.Presence == Presence.NonNull && schema["x-paorender-emit"] is null;
        return property with
        {
            NullMark = hasNull ? names.Companion(property.Name + "IsNull", at.Place) : null,
            Enum = EnumParser.Of(schema, property.Type) is { } found
                ? found with { Name = names.Companion(property.Name + "Values", at.Place) }
                : null,
        };
    }

    /// <summary>The fields are of any type, because what is embedded must come out as it went in.</summary>
    private static void AddEmbedded(List<PropertySpec> properties, MemberNames names, PlaceSpec place)
    {
        foreach (string key in s_embedded)
        {
            if (properties.Exists(property => property.Key == key) || names.Property(key, place) is not { } name) continue;
            var type = new TypeSpec(key == "metadata" ? TypeShape.Any : TypeShape.String);
            properties.Add(new PropertySpec(key, name, $"The embedded object's {key}.", null, type, Presence.NonNull));
        }
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
