using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Schemas for editors: on demand, or as new as the project where it asks for that, and never input.</summary>
public sealed class EditorSchemas(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private const string Task = "WriteEditorSchemas", Profile = ".schemas/performanceprofile.json", All = ".schemas/manifests.json";

    [Fact]
    public void Schemas_FollowTheProject() => packages.Scenario(nameof(EditorSchemas), project =>
    {
        project.WriteSdkProject(
            "site.csproj",
            "<PaoOperatorRelease>4.14</PaoOperatorRelease>",
            """<ItemGroup><CustomResourceDefinition Include="crds/*.yaml" /></ItemGroup>""");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Ran(Task, 0);
        Assert.False(Directory.Exists(project.PathOf(".schemas")));

        project.Run("build", "--no-restore", "-t:WriteSchemas").Succeeded().Ran(Task, 1);
        Assert.DoesNotContain("\"shared\"", project.Read(Profile), StringComparison.Ordinal);
        project.Build("--no-restore").Succeeded().Rendered(0);

        project.WriteSdkProject(
            "site.csproj",
            "<PaoOperatorRelease>4.18</PaoOperatorRelease><PaoWriteSchemas>true</PaoWriteSchemas>",
            """<ItemGroup><CustomResourceDefinition Include="crds/*.yaml" /></ItemGroup>""");
        project.Build("--no-restore").Succeeded().Ran(Task, 1);
        Assert.Contains("\"shared\"", project.Read(Profile), StringComparison.Ordinal);
        project.Build("--no-restore").Succeeded().Ran(Task, 0).Rendered(0);

        project.Write("crds/widget.yaml", Widget);
        project.Build("--no-restore").Succeeded().Ran(Task, 1);
        Assert.Contains("widget.example.com.json", project.Read(All), StringComparison.Ordinal);

        File.Delete(project.PathOf(All));
        project.Build("--no-restore").Succeeded().Ran(Task, 1);
        Assert.True(File.Exists(project.PathOf(All)));

        project.Write("crds/widget.yaml", "kind: [");
        project.Build("--no-restore").Failed();
        Assert.Contains("widget.example.com.json", project.Read(All), StringComparison.Ordinal);

        project.Run("clean").Succeeded();
        Assert.DoesNotContain(project.Files("obj"), name => name.Contains("pao-", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("schemas/")]
    [InlineData("my/schemas")]
    [InlineData("$(MSBuildProjectDirectory)/there")]
    public void Schemas_AreNoInput_InAnyFolder(string folder) => packages.Scenario(nameof(EditorSchemas) + folder.Length, project =>
    {
        project.WriteSdkProject("site.csproj", $"<PaoWriteSchemas>true</PaoWriteSchemas><PaoSchemaFolder>{folder}</PaoSchemaFolder>");
        project.Write("worker.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded().Ran(Task, 1).Rendered(1);
        project.Build("--no-restore").Succeeded().Ran(Task, 0).Rendered(0);
    });

    private const string Widget =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          names: {kind: Widget, plural: widgets}
          versions: [{name: v1, schema: {openAPIV3Schema: {type: object}}}]
        """;
}
