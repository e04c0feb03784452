using System;
using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

/// <summary>What a cluster writes into an object's metadata comes back.</summary>
public class MetadataTests
{
    private const string Live = """
        apiVersion: example.com/v1
        kind: Ruled
        metadata:
          annotations:
            a: "1"
          clusterName: old
          creationTimestamp: "2026-01-02T03:04:05Z"
          deletionGracePeriodSeconds: 30
          finalizers:
          - example.com/guard
          generation: 4
          initializers: null
          labels:
            app: x
          managedFields:
          - apiVersion: example.com/v1
            fieldsType: FieldsV1
            fieldsV1:
              f:spec:
                .: {}
                k:{"name":"a"}: {}
            manager: kubectl
            time: "2026-01-02T03:04:06Z"
          name: one
          ownerReferences:
          - apiVersion: v1
            kind: Node
            name: node1
            uid: u
          resourceVersion: "7"
          selfLink: /apis/example.com/v1/ruleds/one
          uid: 00000000-0000-0000-0000-000000000001
          zone: 1.5
        spec:
          name: a

        """;

    [Fact]
    public void Metadata_OfALiveObject_ComesBackByteForByte()
    {
        var bag = new DiagnosticBag();
        var ruled = V1Ruled.Parse("a.yaml", Live, bag);

        Assert.Empty(bag.Items);
        Assert.Equal(Live, ruled.ToYaml());
        Assert.Equal("2026-01-02T03:04:05Z", ruled.Metadata.CreationTimestamp);
        Assert.Equal(
            new HashSet<string> { "clusterName", "deletionGracePeriodSeconds", "initializers", "managedFields", "selfLink", "zone" },
            [.. ruled.Metadata.ExtensionData!.Keys]);
    }

    [Theory]
    [InlineData(4, 14)]
    [InlineData(4, 20)]
    [InlineData(4, 21)]
    [InlineData(4, 99)]
    public void Metadata_InEachRelease_ComesBackByteForByte(int major, int minor)
    {
        var release = SchemaRelease.Of(major, minor);

        Assert.Equal(Live, Yaml.Write(Yaml.Read<V1Ruled>(Live, options: new ReadOptions { Release = release }), release));
    }

    [Fact]
    public void ExtensionData_MadeInCode_IsWrittenAtItsPlace()
    {
        var metadata =
            new ObjectMeta { Name = "one", Uid = "u", ExtensionData = new() { ["selfLink"] = new ManifestScalar(ScalarKind.String, "/a") } };

        Assert.Equal("name: one\nselfLink: /a\nuid: u\n", Yaml.Write(metadata));
    }

    [Theory]
    [InlineData(4, 20, "creationTimestamp: null\n")]
    [InlineData(4, 21, "{}\n")]
    public void CreationTimestamp_Missing_IsNullBeforeItsRelease(int major, int minor, string expected) =>
        Assert.Equal(expected, Yaml.Write(new ObjectMeta(), SchemaRelease.Of(major, minor)));

    [Theory]
    [InlineData(4, 20, "at: null\ncount: null\n")]
    [InlineData(4, 21, "{}\n")]
    public void AlwaysUntil_NoValue_IsWrittenUntilThatRelease(int major, int minor, string expected) =>
        Assert.Equal(expected, Yaml.Write(new Kept(), SchemaRelease.Of(major, minor)));

    [Theory]
    [InlineData(4, 20)]
    [InlineData(4, 21)]
    public void AlwaysUntil_Value_IsWrittenInEveryRelease(int major, int minor) => Assert.Equal(
        "at: \"2026-01-02T03:04:05Z\"\ncount: 0\n",
        Yaml.Write(new Kept { At = "2026-01-02T03:04:05Z", Count = 0 }, SchemaRelease.Of(major, minor)));

    [Theory]
    [InlineData(4, 13)]
    [InlineData(4, 20)]
    [InlineData(4, 21)]
    public void Key_OfAnotherRelease_IsKeptAtItsPlace(int major, int minor)
    {
        const string Text = "at: \"2026-01-02T03:04:05Z\"\ncount: 1\nother: x\nsince: a\nuntil: b\nzone:\n- 1\n";
        var release = SchemaRelease.Of(major, minor);
        Kept read = Yaml.Read<Kept>(Text, options: new ReadOptions { Release = release });

        Assert.Equal(Text, Yaml.Write(read, release));
        Assert.Equal(release.IsAtLeast(4, 14), read.Since is not null);
        Assert.Equal(release.IsAtLeast(4, 21), read.Until is null);
    }

    [Fact]
    public void Property_OfItsRelease_WinsOverExtensionData()
    {
        var kept =
            new Kept { Since = "typed", ExtensionData = new(StringComparer.Ordinal) { ["since"] = new ManifestScalar(ScalarKind.String, "extra") } };

        Assert.Equal("since: typed\n", Yaml.Write(kept));
        Assert.Equal("at: null\ncount: null\nsince: extra\n", Yaml.Write(kept, SchemaRelease.Of(4, 13)));
    }
}
