using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Schemas;

public class CustomResourceTests
{
    private static readonly string[] s_unstructural = ["allOf", "anyOf", "oneOf", "not", "$ref"];

    public static TheoryData<string> Kinds =>
        new(SchemaFile.All.Where(file => file.IsCustomResource).Select(file => file.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_OfKind_AgreeWithEachOther(string kind)
    {
        var file = SchemaFile.OfKind(kind);

        Assert.Equal($"{file.Text("spec", "names", "plural")}.{file.Group}", file.Text("metadata", "name"));
        Assert.Equal(kind + "List", file.Text("spec", "names", "listKind"));
        Assert.Equal(kind.ToLowerInvariant(), file.Text("spec", "names", "singular"));
        Assert.True(file.Text("spec", "scope") is "Cluster" or "Namespaced");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Versions_OfKind_AreServedAndOneIsStored(string kind)
    {
        IEnumerable<ManifestMapping> versions = SchemaFile.OfKind(kind).VersionEntries.ToList();

        Assert.All(versions, version => Assert.True(Flag(version, "served")));
        Assert.Single(versions, version => Flag(version, "storage"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Levels_OfKind_AreStructural(string kind)
    {
        Assert.Empty(SchemaFile.OfKind(kind).Levels.Where(level => !IsStructural(level)).Select(level => level.Path));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Roots_OfKind_LeaveOutWhatEveryObjectHas(string kind)
    {
        string[] common = ["apiVersion", "kind", "metadata"];

        Assert.All(SchemaFile.OfKind(kind).Versions.Values, root => Assert.Empty(root.Properties.Keys.Intersect(common)));
    }

    [Theory]
    [InlineData("v1alpha1", true, "", "")]
    [InlineData("v1", true, "cpu,nodeSelector", "isolated")]
    [InlineData("v2", false, "cpu,nodeSelector", "reserved,isolated")]
    public void Profile_OfVersion_RequiresWhatThatVersionDoes(string version, bool deprecated, string spec, string cpu)
    {
        var file = SchemaFile.OfKind("PerformanceProfile");
        ManifestMapping entry = file.VersionEntries.Single(e => e["name"] is ManifestScalar name && name.Text == version);
        SchemaNode node = file.Versions[version].Properties["spec"];

        Assert.Equal(deprecated, Flag(entry, "deprecated"));
        Assert.Equal(deprecated, entry["deprecationWarning"] is not null);
        Assert.Equal(spec, string.Join(",", node.Required));
        Assert.Equal(cpu, string.Join(",", node.Properties["cpu"].Required));
    }

    [Theory]
    [InlineData("v1alpha1", "additionalKernelArgs cpu hugepages machineConfigLabel machineConfigPoolSelector nodeSelector numa realTimeKernel")]
    [InlineData("v1", "additionalKernelArgs cpu globallyDisableIrqLoadBalancing hardwareTuning hugepages machineConfigLabel " +
        "machineConfigPoolSelector net nodeSelector numa realTimeKernel workloadHints")]
    [InlineData("v2", "additionalKernelArgs cpu globallyDisableIrqLoadBalancing hardwareTuning hugepages kernelPageSize machineConfigLabel " +
        "machineConfigPoolSelector net nodeSelector numa realTimeKernel workloadHints")]
    public void Profile_OfVersion_HasTheFieldsOfThatVersion(string version, string fields)
    {
        SchemaNode spec = SchemaFile.OfKind("PerformanceProfile").Versions[version].Properties["spec"];

        Assert.Equal(fields, string.Join(" ", spec.Properties.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Profile_OptionalFields_TellAbsentFromEmpty()
    {
        string[] values = ["size", "count"];
        IEnumerable<SchemaNode> fields = SchemaFile.OfKind("PerformanceProfile").Versions.Values
            .SelectMany(root => root.Properties["spec"].Walk().Skip(1))
            .SelectMany(level => level.Properties)
            .Where(property => !values.Contains(property.Key))
            .Select(property => property.Value);

        Assert.DoesNotContain(fields, field => field.Emit != EmitRule.NonNull);
    }

    [Fact]
    public void WorkloadPartitions_Definition_CanBeAppliedToACluster()
    {
        var file = SchemaFile.OfKind("WorkloadPartitions");

        Assert.DoesNotContain(file.Levels.SelectMany(level => level.Mapping.Entries), e => e.Key.StartsWith("x-paorender", StringComparison.Ordinal));
        Assert.DoesNotContain(file.VersionEntries, version => version["subresources"] is not null);
        Assert.Equal("workload.openshift.io", file.Group);
    }

    private static bool Flag(ManifestMapping mapping, string key) => mapping[key] is ManifestScalar { Kind: ScalarKind.Boolean, Text: "true" };

    private static bool IsStructural(SchemaNode level)
    {
        bool typed = level.IsIntOrString ? level.Type is null : level.Type is "object" or "array" or "string" or "integer" or "number" or "boolean";
        bool shaped = level.Type switch
        {
            "array" => level.Items is not null && level.Properties.Count == 0,
            "object" => level.Items is null && (level.Properties.Count == 0 || level.Values is null),
            _ => level.Items is null && level.Values is null && level.Properties.Count == 0,
        };
        return typed
            && shaped
            && level.Required.All(level.Properties.ContainsKey)
            && !level.Mapping.Entries.Any(entry => s_unstructural.Contains(entry.Key))
            && HasGoodDefault(level);
    }

    // A default belongs to a property that nobody has to give, and is of its type.
    private static bool HasGoodDefault(SchemaNode level) => level.Mapping["default"] switch
    {
        null => true,
        ManifestScalar value => !level.IsRequired && level.Path.Contains('.') && value.Kind == level.Type switch
        {
            "boolean" => ScalarKind.Boolean,
            "integer" => ScalarKind.Integer,
            _ => ScalarKind.String,
        },
        _ => false,
    };
}
