using System;
using System.IO;
using System.Linq;
using PaoRender.Assets;

namespace PaoRender.Packages.Tests;

/// <summary>Programs use the packages as anybody would, and get what the repository's own code gives.</summary>
[Collection(SharedFeed.Name)]
public sealed class UseTests(Feed feed)
{
    private const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: du
        spec:
          cpu:
            reserved: 0-1
            isolated: 2-15
          machineConfigPoolSelector:
            pools.operator.machineconfiguration.openshift.io/worker: ""
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    private static readonly RenderResult s_expected = Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile("du.yaml", Profile)], Assets = AssetBundle.BuiltIn,
    });

    [Fact]
    public void Core_RendersInAProgram()
    {
        WriteProgram("core", "PaoRender.Core", """
            using System;
            using System.IO;
            using PaoRender;
            using PaoRender.Assets;

            RenderResult result = Renderer.Render(new RenderRequest
            {
                Inputs = [new InputFile("du.yaml", File.ReadAllText(args[0]))],
                Assets = AssetBundle.BuiltIn,
            });
            foreach (RenderedManifest manifest in result.Manifests) File.WriteAllBytes(Path.Combine(args[1], manifest.FileName), manifest.Content);
            """);
        Assert.Equal("", Run("core", "core.dll"));
    }

    [Fact]
    public void Files_ReadsAndWritesInAProgram()
    {
        WriteProgram("files", "PaoRender.Files", """
            using System.IO;
            using PaoRender;
            using PaoRender.Assets;
            using PaoRender.Files;
            using PaoRender.Manifests;

            var diagnostics = new DiagnosticBag();
            InputSet inputs = InputFiles.Read([UserPath.Absolute(args[0])], Strictness.Strict, diagnostics);
            RenderResult result = Renderer.Render(
                new RenderRequest { Inputs = inputs.Files, Assets = AssetBundle.BuiltIn });
            var output = new OutputRequest { Folder = UserPath.Absolute(args[1]), Manifests = result.Manifests, Inputs = inputs };
            return ManifestOutput.Write(output, diagnostics) is null ? 1 : 0;
            """);
        Assert.Equal("", Run("files", "files.dll"));
    }

    [Fact]
    public void GoTemplates_EvaluatesInAProgram()
    {
        WriteProgram("templates", "PaoRender.GoTemplates", """
            using PaoRender.GoTemplates;

            string text = AssetTemplate.Parse("greeting", "{{if .On}}{{.Name}}{{end}}").Render(new TemplateData().Set("On", true).Set("Name", "du"));
            System.Console.Write(text);
            """);
        Assert.Equal("du", feed.Run("templates", "dotnet", Path.Combine("bin", "Debug", "net10.0", "templates.dll")));
    }

    [Fact]
    public void Cli_IsInstalledAsATool_AndRenders()
    {
        feed.Run("tool", "dotnet", "tool", "install", "PaoRender.Cli", "--version", Feed.Version, "--tool-path", "bin");
        string input = feed.Write("tool", Path.Combine("in", "du.yaml"), Profile);
        string pao = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(input))!, "bin", OperatingSystem.IsWindows() ? "pao.exe" : "pao");
        feed.Run("tool", pao, "render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--nowarn", "PAO2004");
        AssertRendered(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(input))!, "out"));
    }

    private void WriteProgram(string name, string package, string code)
    {
        feed.Write(name, name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        feed.Write(name, "Program.cs", code);
        feed.Run(name, "dotnet", "build", "-v:q");
    }

    // Runs a program that renders the profile into a folder, and looks at what it wrote.
    private string Run(string name, string program)
    {
        string input = feed.Write(name, "du.yaml", Profile);
        string output = Path.Combine(Path.GetDirectoryName(input)!, "out");
        Directory.CreateDirectory(output);
        string text = feed.Run(name, "dotnet", Path.Combine("bin", "Debug", "net10.0", program), input, output);
        AssertRendered(output);
        return text;
    }

    private static void AssertRendered(string folder)
    {
        Assert.NotEmpty(s_expected.Manifests);
        Assert.Equal(
            s_expected.Manifests.Select(manifest => manifest.FileName).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(s_expected.Manifests, manifest => Assert.Equal(manifest.Content, File.ReadAllBytes(Path.Combine(folder, manifest.FileName))));
    }
}
