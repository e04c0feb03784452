using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Schemas;

public partial class SchemaFormTests
{
    private static readonly string[] s_emitValues = ["always", "nonEmpty", "nonNull"];

    private static readonly string[] s_extensions =
    [
        "x-paorender-emit",
        "x-paorender-since",
        "x-paorender-text-since",
        "x-paorender-type",
        "x-paorender-type-name",
        "x-paorender-until",
    ];

    private static readonly string[] s_releases = ["x-paorender-since", "x-paorender-text-since", "x-paorender-until"];

    private static readonly string[] s_types =
        ["duration", "duration-or-integer", "quantity", "time", "PaoRender.Manifests.LabelSelector"];

    public static TheoryData<string> Files => new(SchemaFile.Names);

    [Fact]
    public void Kinds_OfAllFiles_AreTheExpectedOnes()
    {
        string[] kinds =
        [
            "ContainerRuntimeConfig", "FeatureGate", "IgnitionConfig", "Infrastructure", "KubeletConfig", "KubeletConfiguration",
            "MachineConfig", "MachineConfigPool", "Node", "PerformanceProfile", "RuntimeClass", "Tuned", "WorkloadPartitions",
        ];

        Assert.Equal(kinds, SchemaFile.All.Select(file => file.Kind).Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Document_OfFile_IsSchema(string file)
    {
        SchemaFile schema = Get(file);

        Assert.Equal(schema.IsCustomResource ? "apiextensions.k8s.io/v1" : "paorender.build/v1", schema.Text("apiVersion"));
        Assert.Equal(schema.IsCustomResource ? "CustomResourceDefinition" : "ManifestSchema", schema.Text("kind"));
        Assert.NotEmpty(schema.Versions);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Levels_OfFile_HaveTypeAndDescription(string file)
    {
        IEnumerable<string> errors = Get(file).Levels
            .Where(level => (level.Type is null && !level.IsIntOrString) || !IsDescribed(level))
            .Select(level => level.Path);

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Extensions_OfFile_AreKnownAndWellFormed(string file)
    {
        IEnumerable<string> errors = Get(file).Levels.Where(level => !HasGoodExtensions(level)).Select(level => level.Path);

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_OfFile_AreShort(string file)
    {
        Assert.DoesNotContain(SchemaFile.TextOfFile(file).Split('\n'), line => line.Length > 140);
    }

    [Fact]
    public void TypeNames_UsedTwice_StandForTheSameSchema()
    {
        IEnumerable<string> errors = SchemaFile.All
            .SelectMany(file => file.Levels)
            .Where(level => level.TypeName is not null)
            .GroupBy(level => level.TypeName, level => Shape(level.Items ?? level))
            .Where(shapes => shapes.Distinct().Count() > 1)
            .Select(shapes => shapes.Key!);

        Assert.Empty(errors);
    }

    private static SchemaFile Get(string file) => SchemaFile.All.Single(schema => schema.Name == file);

    // The items of a list of scalars say no more than the list does.
    private static bool IsDescribed(SchemaNode level) =>
        level.Description is { } text ? text.EndsWith('.') && char.IsUpper(text[0]) : IsElement(level) && level.Properties.Count == 0;

    private static bool IsElement(SchemaNode level) => level.Path[^1] is ']' or '}';

    private static bool HasGoodExtensions(SchemaNode level)
    {
        IEnumerable<ManifestEntry> extensions = level.Mapping.Entries.Where(entry => entry.Key.StartsWith("x-paorender", StringComparison.Ordinal));
        if (!extensions.All(entry => s_extensions.Contains(entry.Key) && entry.Value is ManifestScalar { Kind: ScalarKind.String })) return false;
        if (!s_releases.All(key => IsRelease(level.Text(key)))) return false;
        if (level.PaoType is { } type && !s_types.Contains(type)) return false;
        if (level.TypeName is not null && !level.Walk().Any(below => below.Properties.Count > 0)) return false;
        if (level.Text("x-paorender-emit") is not { } emit) return true;

        // Only a field has a rule; an object has no empty value, and a value kept as it stands has no default one.
        bool isObject = level.Properties.Count > 0 || level.HasOwnType;
        return s_emitValues.Contains(emit)
            && !IsElement(level)
            && !(isObject && emit == "nonEmpty")
            && !(level.IsRaw && emit != "nonNull");
    }

    private static bool IsRelease(string? text) => text is null || Release().IsMatch(text);

    // Everything below an object, without the words.
    private static string Shape(SchemaNode level) => string.Join("\n", level.Walk().Skip(1).Select(node => string.Join(
        " ",
        node.Path[level.Path.Length..], node.Type, node.Format, node.PaoType, node.TypeName, node.Since, node.Until, node.Emit)));

    [GeneratedRegex(@"^[45]\.\d+$")]
    private static partial Regex Release();
}
