using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Our analyzer and our generator work beside somebody else's generator that brings another version of the YAML library.</summary>
public sealed class TwoYamlLibraries(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    // What a compiler says when an analyzer or a generator cannot be loaded, or fails.
    private static readonly string[] s_failures = ["AD0001", "CS8032", "CS8033", "CS8034", "CS8784", "CS8785", "CS9057"];

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Compiler_WithBoth_RunsBoth(string shared) => packages.Scenario("TwoYamlLibraries-" + shared, project =>
    {
        WriteOther(project);
        WriteProgram(project);
        project.Run("build", "other", "-c", "Release").Succeeded();

        BuildResult build = project.Run("build", "app", $"-p:UseSharedCompilation={shared}").Succeeded();
        Assert.Equal(shared == "true", build.Messages("CompilerServer: server - server processed compilation").Count > 0);
        Assert.Equal(["PAO1004"], build.Findings.Select(item => item.Code));
        foreach (string failure in s_failures)
            Assert.DoesNotContain(failure, build.Output, StringComparison.Ordinal);

        // The SDK would have kept one of three.
        Assert.Equal(
            ["other/bin/Release/netstandard2.0", "paorender.build/analyzers/dotnet/cs", "paorender.generators/analyzers/dotnet/cs"],
            FoldersOfLibrary(IdeSession.OpenWorkspace(project, "app/app.csproj"), project));

        CommandResult run = Dotnet.Run(project.Folder, project.PathOf("run.log"), DotnetSettings.Plain, "app/bin/Debug/net10.0/app.dll");
        Assert.Equal(["other read 'said' with YamlDotNet 13.", "ours wrote First"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    });

    private static IEnumerable<string> FoldersOfLibrary(IdeSession session, TestProject project) => session.AllAnalyzerFiles
        .Where(path => Path.GetFileName(path) == "YamlDotNet.dll")
        .Select(path => Path.GetRelativePath(
            path.StartsWith(project.Folder, StringComparison.Ordinal) ? project.Folder : project.PackagesFolder, Path.GetDirectoryName(path)!))
        .Select(path => path.Replace('\\', '/').Replace($"/{project.Version}/", "/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static void WriteOther(TestProject project)
    {
        project.Write("other/other.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <NoWarn>RS1036</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" ExcludeAssets="runtime" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="13.7.1" />
              </ItemGroup>
            </Project>
            """);
        project.Write("other/Generator.cs", """"
            using System.IO;
            using System.Linq;
            using Microsoft.CodeAnalysis;
            using YamlDotNet.Core.Events;

            [Generator]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                {
                    var parser = new YamlDotNet.Core.Parser(new StringReader("what: said"));
                    string last = "";
                    while (parser.MoveNext())
                    {
                        if (parser.Current is Scalar scalar) last = scalar.Value;
                    }

                    int version = typeof(Scalar).Assembly.GetName().Version.Major;
                    output.AddSource("Other.cs",
                        $"static class Other {{ public const string Text = \"other read '{last}' with YamlDotNet {version}.\"; }}");
                });
            }
            """");
    }

    private static void WriteProgram(TestProject project)
    {
        project.Write("app/app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>App</RootNamespace>
                <NoWarn>$(NoWarn);PAO2004</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PaoRender.Build" Version="{project.Version}" PrivateAssets="all" />
                <PackageReference Include="PaoRender.Generators" Version="{project.Version}" />
                <Analyzer Include="{project.PathOf("other/bin/Release/netstandard2.0")}/*.dll" />
                <CustomResourceDefinition Include="crds/*.yaml" />
                <AdditionalFiles Include="profiles/*.yaml" />
              </ItemGroup>
            </Project>
            """);
        project.Write("app/Program.cs", """
            System.Console.WriteLine(Other.Text);
            System.Console.WriteLine("ours wrote " + App.V1First.KubeKind);
            """);
        project.Write("app/manifests/cu.yaml", TestProfile.Master("cu"));
        project.Write("app/profiles/du.yaml", TestProfile.Worker("du") + "  unknown: 1\n");
        project.Write("app/crds/first.yaml", """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            spec:
              group: example.com
              names: {kind: First, plural: firsts}
              versions:
              - name: v1
                served: true
                schema:
                  openAPIV3Schema: {type: object, properties: {size: {type: string}}}
            """);
    }
}
