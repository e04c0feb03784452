using System;
using System.IO;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A plain library gets classes from schemas through the generator's package.</summary>
public sealed class GeneratedTypes(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    [Fact]
    public void Schemas_AddedAndRemoved_AreSeenWhateverTheirDates() => packages.Scenario("GeneratedTypes", project =>
    {
        WriteLibrary(project);
        project.Write("crds/first.yaml", Schema("First", "string"));
        project.Build().Succeeded();
        Assert.True(Documents(project, "T:My.Library.V1First"));

        project.Write("crds/second.yaml", Schema("Second", "integer"));
        File.SetLastWriteTimeUtc(project.PathOf("crds/second.yaml"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        project.Build("--no-restore").Succeeded();
        Assert.True(Documents(project, "T:My.Library.V1Second"));

        File.Delete(project.PathOf("crds/first.yaml"));
        project.Build("--no-restore").Succeeded();
        Assert.False(Documents(project, "T:My.Library.V1First"));
        Assert.True(Documents(project, "T:My.Library.V1Second"));
    });

    [Fact]
    public void Schema_Wrong_IsACompilerErrorAtItsPlace() => packages.Scenario("GeneratedTypesError", project =>
    {
        WriteLibrary(project);
        project.Write("crds/first.yaml", Schema("First", "strnig"));

        string output = project.Build().Failed().Output;
        Assert.Contains(Path.Combine("crds", "first.yaml") + "(16,19): error CRD1004:", output, StringComparison.Ordinal);
    });

    // What dotnet add package writes for an ordinary package; warnings of the generated code would be errors.
    private static void WriteLibrary(TestProject project)
    {
        project.Write("library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>9</LangVersion>
                <RootNamespace>My.Library</RootNamespace>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PaoRender.Generators" Version="{project.Version}" />
                <CustomResourceDefinition Include="crds/*.yaml" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Writing.cs", """
            namespace My.Library
            {
                internal static class Writing
                {
                    public static string Text(PaoRender.Manifests.IManifest manifest)
                    {
                        var writer = new PaoRender.Manifests.YamlWriter();
                        manifest.WriteTo(writer);
                        return writer.ToString();
                    }
                }
            }
            """);
    }

    private static string Schema(string kind, string type) => $"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        spec:
          group: example.com
          names:
            kind: {kind}
            plural: things
          versions:
          - name: v1
            served: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  size:
                    type: {type}

        """;

    private static bool Documents(TestProject project, string member) =>
        project.Read("bin/Debug/netstandard2.0/library.xml").Contains($"\"{member}\"", StringComparison.Ordinal);
}
