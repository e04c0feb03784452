using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Makes objects that have the types of a schema, as a release writes them: what it would leave out is not there.</summary>
internal sealed class RandomInstance
{
    private readonly SchemaRelease _release;
    private readonly Random _random;
    private readonly RandomTexts _texts;
    private readonly RandomScalars _scalars;

    public RandomInstance(int seed, SchemaRelease release = default)
    {
        _release = release;
        _random = new Random(seed);
        _texts = new RandomTexts(_random);
        _scalars = new RandomScalars(_random, _texts);
    }

    /// <summary>An instance of a kind.</summary>
    public ManifestMapping Of(IManifest kind, SchemaLevel schema)
    {
        List<ManifestEntry> entries = [.. Object(schema, isKind: true).Entries];
        entries.Add(Entry("apiVersion", RandomScalars.Text(kind.ApiVersion)));
        entries.Add(Entry("kind", RandomScalars.Text(kind.Kind)));
        entries.Add(Entry("metadata", Object(OwnSchemas.Metadata)));
        return new ManifestMapping(entries);
    }

    /// <summary>An instance of an object schema.</summary>
    public ManifestMapping Object(SchemaLevel schema, bool isKind = false)
    {
        var entries = new List<ManifestEntry>();
        foreach (SchemaLevel property in schema.Properties)
        {
            if (isKind && property.Key is "apiVersion" or "kind" or "metadata") continue;
            if (property.ExistsIn(_release) && Property(property) is { } value) entries.Add(Entry(property.Key, value));
        }

        if (schema.KeepsUnknown)
        {
            entries.AddRange(Some().Select(i => Entry(_texts.Key(i), Anything(2))));
            // To a release that does not have a property yet, its key is like any other.
            entries.AddRange(schema.Properties.Where(property => !property.ExistsIn(_release)).Select(property => Entry(property.Key, Anything(1))));
        }

        if (schema.Flag("x-kubernetes-embedded-resource") && !isKind && _random.Next(2) == 0)
            entries.Add(Entry("metadata", new ManifestMapping([Entry("odd", Anything(1))])));
        return new ManifestMapping(entries);
    }

    /// <summary>A value for a property; null where it is left out.</summary>
    private ManifestNode? Property(SchemaLevel schema)
    {
        bool nothing = schema.IsNullable && _random.Next(4) == 0;
        switch (schema.Emit)
        {
            case "always":
                return !nothing ? Value(schema) : schema.LeavesOutNull(_release) ? null : RandomScalars.Null();
            case "nonEmpty":
                return _random.Next(3) > 0 && Value(schema) is { } value && !IsZero(value) ? value : null;
            default:
                if (_random.Next(3) == 0) return null;
                return nothing && schema.TellsNull ? RandomScalars.Null() : Value(schema);
        }
    }

    private ManifestNode Item(SchemaLevel schema) => schema.IsNullable && _random.Next(4) == 0 ? RandomScalars.Null() : Value(schema);

    private ManifestNode Value(SchemaLevel schema)
    {
        string? type = schema.Text("x-paorender-type");
        if (type is null && schema.Flag("x-kubernetes-int-or-string")) return _scalars.IntOrString();
        switch (type ?? schema.Text("type"))
        {
            case "quantity": return _scalars.Quantity();
            case "duration": return _scalars.Duration();
            case "duration-or-integer":
                return schema.TakesText(_release) && _random.Next(2) == 0 ? _scalars.Duration() : _scalars.Integer("int64");
            case "time": return _scalars.Time();
            case "string": return _scalars.Text();
            case "boolean": return _scalars.Boolean();
            case "integer": return _scalars.Integer(schema.Text("format"));
            case "number": return _scalars.Number();
            case "array": return new ManifestSequence([.. Some().Select(_ => Item(schema.Items!))]);
            case { } name when name.Contains('.', StringComparison.Ordinal): return Object(OwnSchemas.ByClass(name));
            case "object" when schema.Values is { } values && schema.Properties.Count == 0:
                return new ManifestMapping([.. Some().Select(i => Entry(_texts.Key(i), Item(values)))]);
            default:
                return schema.Properties.Count > 0 ? Object(schema) : Anything(3);
        }
    }

    private ManifestNode Anything(int depth) => _random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => _scalars.Text(),
        1 => _scalars.Integer("int64"),
        2 => _scalars.Boolean(),
        3 => _scalars.Number(),
        4 => depth == 3 ? _scalars.Text() : RandomScalars.Null(),
        5 => new ManifestSequence([.. Some().Select(_ => Anything(depth - 1))]),
        _ => new ManifestMapping([.. Some().Select(i => Entry(_texts.Key(i), Anything(depth - 1)))]),
    };

    private static bool IsZero(ManifestNode value) => value switch
    {
        ManifestMapping mapping => mapping.Entries.Count == 0,
        ManifestSequence sequence => sequence.Items.Count == 0,
        ManifestScalar scalar => scalar.Text is "" or "false" or "0" or "0s",
        _ => false,
    };

    private IEnumerable<int> Some() => Enumerable.Range(0, _random.Next(4));

    private static ManifestEntry Entry(string key, ManifestNode value) => new(key, 0, 0, value);
}
