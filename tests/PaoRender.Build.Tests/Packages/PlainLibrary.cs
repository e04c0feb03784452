using System;
using System.IO;
using System.Linq;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Packages;

/// <summary>A class library that has a reference to the generator's package, schemas, and nothing else.</summary>
public sealed class PlainLibrary(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly string s_corpus = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Generators.Tests", "corpus");

    [Fact]
    public void Library_ForOldAndNewFrameworks_CompilesAndShowsTheSameFiles()
    {
        string[] first = Build("PlainLibrary");
        string[] second = Build("PlainLibraryElsewhere");

        Assert.Equal(first, second);
    }

    /// <summary>Builds the library and gives its generated files, each with its name before its text.</summary>
    private string[] Build(string folder)
    {
        string[] files = [];
        packages.Scenario(folder, project =>
        {
            Write(project);
            project.Build().Succeeded();
            files = Generated(project, "netstandard2.0");
            Assert.True(files.Length >= 30);

            // Only newer frameworks have the serialiser that the attribute is for.
            string[] newer = [.. Generated(project, "net8.0").Select(WithoutConverters)];
            Assert.Equal(files, newer);
            Assert.All(files, text => Assert.DoesNotContain('\r', text));
            Assert.All(files, text => Assert.DoesNotContain(project.Folder, text, StringComparison.Ordinal));
            Assert.True(File.Exists(project.PathOf("bin/Debug/net8.0/library.dll")));
            Assert.True(File.Exists(project.PathOf("bin/Debug/netstandard2.0/library.dll")));
        });
        return files;
    }

    private static string WithoutConverters(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.Contains("ManifestJsonConverter", StringComparison.Ordinal)));

    private static void Write(TestProject project)
    {
        project.Write("library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>
                <LangVersion>9</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PaoRender.Generators" Version="{project.Version}" />
                <CustomResourceDefinition Include="crds/*" Namespace="My.Manifests" />
              </ItemGroup>
            </Project>
            """);
        foreach (string path in Directory.GetFiles(s_corpus)) project.Write("crds/" + Path.GetFileName(path), File.ReadAllText(path));
    }

    private static string[] Generated(TestProject project, string framework)
    {
        string folder = $"obj/Debug/{framework}/generated/PaoRender.Generators";
        return [.. project.Files(folder).Select(name => name + "\n" + project.Read(folder + "/" + name))];
    }
}
