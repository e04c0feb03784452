using System.Collections.Generic;
using System.Linq;
using PaoRender.Checks;
using PaoRender.Core.Tests.Schemas;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Rendering;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>The manifests of the API, written on request.</summary>
public class ApiTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Render_WritesTheApi_OnlyOnRequest(bool api, bool flag)
    {
        RenderResult result = new PartitionInput { Api = api, Flag = flag }.AddProfile().AddInfrastructure("AllNodes").Render();

        string[] kinds = ["ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition"];
        Assert.Equal(api ? kinds : [], result.Manifests.Select(manifest => manifest.Kind).Intersect(kinds).Order());
        Assert.Equal("", PartitionInput.Codes(result));
    }

    [Fact]
    public void Render_WithTheApiAlone_PartitionsNothing()
    {
        RenderResult result = new PartitionInput { Api = true }.AddProfile().AddInfrastructure("None").Render();

        Assert.True(result.Succeeded);
        Assert.Equal(4 + 3, result.Manifests.Count);
    }

    [Fact]
    public void Files_SortBeforeTheObjectsOfTheKind() => Assert.All(
        PartitionsApi.Manifests, manifest => Assert.True(string.CompareOrdinal(manifest.FileName, FileNames.Partitions) < 0));

    [Fact]
    public void Files_HoldTheObjectsThatTheyAreSaidToHold() => Assert.All(PartitionsApi.Manifests, manifest =>
    {
        ManifestMapping root = Root(manifest);
        Assert.Equal(manifest.ApiVersion, Text(root, "apiVersion"));
        Assert.Equal(manifest.Kind, Text(root, "kind"));
        Assert.Equal(manifest.Name, Text(root, "metadata", "name"));
    });

    [Fact]
    public void Definition_IsTheSchemaOfTheGenerator() =>
        Assert.Equal(SchemaFile.TextOfFile("workloadpartitions.yaml"), PartitionInput.Text(Of("CustomResourceDefinition")));

    [Fact]
    public void Role_LetsReadAndNothingElse()
    {
        ManifestMapping role = Root(Of("ClusterRole"));
        ManifestMapping rule = Assert.Single(AccessDocuments.Mappings(role["rules"]));

        Assert.Equal(["get", "list", "watch"], Items(rule["verbs"]));
        Assert.Equal([SchemaFile.OfKind("WorkloadPartitions").Group], Items(rule["apiGroups"]));
        Assert.Equal([SchemaFile.OfKind("WorkloadPartitions").Text("spec", "names", "plural")!], Items(rule["resources"]));
        Assert.Null(AccessRole.AggregatesInto(role));
    }

    [Fact]
    public void Binding_GivesTheRoleToEveryoneWhoLoggedIn()
    {
        ManifestMapping binding = Root(Of("ClusterRoleBinding"));
        ManifestMapping subject = Assert.Single(AccessDocuments.Mappings(binding["subjects"]));

        Assert.Equal(Of("ClusterRole").Name, Text(binding, "roleRef", "name"));
        Assert.Equal("ClusterRole", Text(binding, "roleRef", "kind"));
        Assert.Equal("Group system:authenticated", Text(subject, "kind") + " " + Text(subject, "name"));
    }

    private static RenderedManifest Of(string kind) => PartitionsApi.Manifests.Single(manifest => manifest.Kind == kind);

    private static ManifestMapping Root(RenderedManifest manifest)
    {
        var errors = new DiagnosticBag();
        ManifestDocument document = Assert.Single(ManifestText.Read(manifest.FileName, PartitionInput.Text(manifest), errors));
        Assert.Empty(errors.Items);
        return Assert.IsType<ManifestMapping>(document.Root);
    }

    private static string Text(ManifestMapping mapping, params string[] path) => AccessDocuments.Text(mapping, path);

    private static IEnumerable<string> Items(ManifestNode? list) => ((ManifestSequence)list!).Items.Select(item => ((ManifestScalar)item).Text);
}
