using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Finds the type that a schema stands for.</summary>
internal sealed class TypeParser(ParseContext context, ClassParser classes)
{
    // Stands in for a type that was reported, so that the rest of the file is still read.
    private static readonly TypeSpec s_any = new(TypeShape.Any);

    /// <summary>The type of a property, an item or a value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="className">The class's name, should it be an object.</param>
    public TypeSpec Parse(ManifestMapping schema, PlaceSpec place, ClassName className)
    {
        bool hasName = schema.TryGetEntry("x-paorender-type-name", out ManifestEntry name);
        if (hasName) className = className with { Full = TypeName(name, className.Full) };
        TypeSpec type = schema["x-paorender-type"] is { } node ? Chosen(schema, node) : Standard(schema, place, className, hasName);
        if (hasName && !HasClass(type))
        {
            context.Report(DiagnosticDescriptors.BadExtension, name, "x-paorender-type-name names the class of an object, and there is none here.");
        }

        if (type.Shape != TypeShape.DurationOrInteger && schema.TryGetEntry("x-paorender-text-since", out ManifestEntry since))
        {
            context.Report(DiagnosticDescriptors.BadExtension, since, "x-paorender-text-since needs x-paorender-type: duration-or-integer.");
        }

        return type;
    }

    private string TypeName(ManifestEntry entry, string usual)
    {
        if (entry.Value is ManifestScalar { Kind: ScalarKind.String } scalar && Naming.IsClass(scalar.Text)) return scalar.Text;
        context.Report(DiagnosticDescriptors.BadExtension, entry.Value, "x-paorender-type-name must be a C# class name such as IgnitionFile.");
        return usual;
    }

    private static bool HasClass(TypeSpec type) => type.Element is null ? type.Shape == TypeShape.Object : HasClass(type.Element);

    private TypeSpec Chosen(ManifestMapping schema, ManifestNode node)
    {
        switch ((node as ManifestScalar)?.Text)
        {
            case "quantity":
                return new TypeSpec(TypeShape.Quantity);
            case "duration":
                return new TypeSpec(TypeShape.Duration);
            case "duration-or-integer":
                return new TypeSpec(
                    TypeShape.DurationOrInteger, TextSince: ExtensionParser.Release(schema, "x-paorender-text-since", context));
            case "time":
                return new TypeSpec(TypeShape.Time);
            case { } name when name.IndexOf('.') > 0 && Naming.IsDotted(name):
                return new TypeSpec(TypeShape.Object, "global::" + name);
            default:
                context.Report(
                    DiagnosticDescriptors.BadExtension,
                    node,
                    "x-paorender-type must be quantity, duration, duration-or-integer, time, or a C# class with its namespace.");
                return s_any;
        }
    }

    private TypeSpec Standard(ManifestMapping schema, PlaceSpec place, ClassName className, bool isFixed)
    {
        if (schema.IsTrue("x-kubernetes-int-or-string")) return new TypeSpec(TypeShape.IntOrString);
        switch (schema["type"] is { } node ? (node as ManifestScalar)?.Text ?? "" : null)
        {
            case "string":
                return new TypeSpec(schema.Text("format") switch
                {
                    "date-time" => TypeShape.Timestamp,
                    "byte" => TypeShape.Base64,
                    _ => TypeShape.String,
                });
            case "boolean":
                return new TypeSpec(TypeShape.Boolean);
            case "number":
                return new TypeSpec(TypeShape.Double);
            case "integer":
                return new TypeSpec(schema.Text("format") switch
                {
                    "int32" => TypeShape.Int32,
                    "uint32" => TypeShape.UInt32,
                    _ => TypeShape.Int64,
                });
            case "array":
                return Collection(TypeShape.List, schema, "items", place, className, isFixed);
            case "object":
                return Object(schema, place, className, isFixed);
            case null when schema.Mapping("properties") is not null
                || schema.IsTrue("x-kubernetes-preserve-unknown-fields")
                || schema.IsTrue("x-kubernetes-embedded-resource"):
                return Object(schema, place, className, isFixed);
            case null when IsIntegerOrText(schema):
                return new TypeSpec(TypeShape.IntOrString);
            case null:
                context.Report(DiagnosticDescriptors.UnknownType, place, "The schema has no type.");
                return s_any;
            default:
                context.Report(
                    DiagnosticDescriptors.UnknownType,
                    schema["type"]!,
                    "The type must be one of string, boolean, integer, number, array and object.");
                return s_any;
        }
    }

    /// <summary>Older tools wrote an int-or-string like this, without its mark.</summary>
    private static bool IsIntegerOrText(ManifestMapping schema) =>
        schema.Sequence("anyOf") is { Items.Count: 2 } either
        && (either.Items[0] as ManifestMapping).Text("type") is { } first
        && (either.Items[1] as ManifestMapping).Text("type") is { } second
        && ((first, second) is ("integer", "string") or ("string", "integer"));

    private TypeSpec Object(ManifestMapping schema, PlaceSpec place, ClassName className, bool isFixed)
    {
        if (schema.Mapping("properties") is { Entries.Count: > 0 })
        {
            string name = classes.Define(className, schema, place, isFixed: isFixed);
            return new TypeSpec(TypeShape.Object, "global::" + context.File.Namespace + "." + name);
        }

        return schema.Mapping("additionalProperties") is null
            ? s_any
            : Collection(TypeShape.Map, schema, "additionalProperties", place, className, isFixed);
    }

    private TypeSpec Collection(TypeShape shape, ManifestMapping schema, string key, PlaceSpec place, ClassName className, bool isFixed)
    {
        if (!schema.TryGetEntry(key, out ManifestEntry entry) || entry.Value is not ManifestMapping element)
        {
            context.Report(DiagnosticDescriptors.UnknownType, place, $"The schema has no {key}.");
            return s_any;
        }

        ExtensionParser.CheckNames(element, context, onProperty: false);
        // The name that was chosen for an array or a map is that of the objects in it, however deep.
        TypeSpec type = isFixed && element["x-paorender-type-name"] is null && element["x-paorender-type"] is null
            ? Standard(element, context.Lines.At(entry), className, isFixed)
            : Parse(element, context.Lines.At(entry), className);
        return new TypeSpec(shape, Element: element.IsTrue("nullable") ? type with { Nullable = true } : type);
    }
}
