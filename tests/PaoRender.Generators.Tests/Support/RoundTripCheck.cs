using System;
using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Reads and writes random instances.</summary>
internal static class RoundTripCheck
{
    /// <summary>Fails unless an instance is read without complaint, written with the same bytes, and read again with the same values.</summary>
    public static void ComesBack(Type type, SchemaLevel schema, int seed, SchemaRelease release = default)
    {
        var first = (IManifestPart)Activator.CreateInstance(type, nonPublic: true)!;
        var random = new RandomInstance(seed, release);
        ManifestMapping tree = first is IManifest kind ? random.Of(kind, schema) : random.Object(schema);
        string expected = Text(tree, release);

        Read(first, tree, release);
        Assert.Equal(expected, Text(first, release));

        var second = (IManifestPart)Activator.CreateInstance(type, nonPublic: true)!;
        var bag = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("a.yaml", expected, bag);
        Assert.Empty(bag.Items);
        Read(second, Assert.Single(documents).Root, release);
        Assert.Equal(expected, Text(second, release));
        Assert.Null(ValueComparison.Difference(first, second));
    }

    public static string Text(IManifestValue value, SchemaRelease release = default)
    {
        var writer = new YamlWriter(release);
        value.WriteTo(writer);
        return writer.ToString();
    }

    private static void Read(IManifestPart part, ManifestNode node, SchemaRelease release)
    {
        var bag = new DiagnosticBag();
        var options = new ReadOptions { UnknownFields = DiagnosticSeverity.Error, Release = release };
        part.ReadFrom(node, new ManifestReader("a.yaml", bag, options));
        Assert.Empty(bag.Items);
    }
}
