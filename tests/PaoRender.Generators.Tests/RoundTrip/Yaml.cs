using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

/// <summary>Reads and writes generated types.</summary>
internal static class Yaml
{
    public static T Read<T>(string text, DiagnosticBag? errors = null, ReadOptions? options = null)
        where T : IManifestPart, new()
    {
        DiagnosticBag bag = errors ?? new DiagnosticBag();
        T part = ManifestReader.Read<T>(Assert.Single(ManifestText.Read("input.yaml", text, bag)), bag, options);
        if (errors is null) Assert.Empty(bag.Items);
        return part;
    }

    public static string Write(IManifestValue value, SchemaRelease release = default)
    {
        var writer = new YamlWriter(release);
        writer.Value(value);
        return writer.ToString();
    }

    /// <summary>Reads with unknown fields as errors and gives what was found.</summary>
    public static IReadOnlyList<ManifestDiagnostic> Errors<T>(string text, SchemaRelease release = default, bool ignoreCase = false)
        where T : IManifestPart, new()
    {
        var bag = new DiagnosticBag();
        Read<T>(text, bag, new ReadOptions { Release = release, IgnoreCase = ignoreCase, UnknownFields = DiagnosticSeverity.Error });
        return bag.Items;
    }
}
