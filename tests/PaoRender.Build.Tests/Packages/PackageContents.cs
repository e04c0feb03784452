using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>Exactly the intended files are in the packages.</summary>
public sealed class PackageContents(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly string[] s_analyzerFiles =
    [
        "analyzers/dotnet/cs/PaoRender.Analyzers.dll",
        "analyzers/dotnet/cs/PaoRender.Core.dll",
        "analyzers/dotnet/cs/PaoRender.GoTemplates.dll",
        "analyzers/dotnet/cs/PaoRender.Manifests.dll",
        "analyzers/dotnet/cs/YamlDotNet.dll",
    ];

    private static readonly string[] s_taskFiles =
    [
        "tasks/netstandard2.0/PaoRender.Build.Tasks.dll",
        "tasks/netstandard2.0/PaoRender.Core.dll",
        "tasks/netstandard2.0/PaoRender.Files.dll",
        "tasks/netstandard2.0/PaoRender.GoTemplates.dll",
        "tasks/netstandard2.0/PaoRender.Manifests.dll",
        "tasks/netstandard2.0/YamlDotNet.dll",
    ];

    [Fact]
    public void BuildPackage_HasPropsTargetsAndTask() => Assert.Equal(
        [
            "PaoRender.Build.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            .. s_analyzerFiles,
            "build/PaoRender.Build.Ide.targets",
            "build/PaoRender.Build.Schemas.targets",
            "build/PaoRender.Build.props",
            "build/PaoRender.Build.targets",
            "buildMultiTargeting/PaoRender.Build.props",
            "buildMultiTargeting/PaoRender.Build.targets",
            "icon.png",
            .. s_taskFiles,
        ],
        FilesOf("PaoRender.Build"));

    [Fact]
    public void SdkPackage_HasTheSameTargetsAndTask() => Assert.Equal(
        [
            "PaoRender.Sdk.nuspec",
            "README.md",
            "Sdk/Sdk.props",
            "Sdk/Sdk.targets",
            "THIRD-PARTY-NOTICES.txt",
            .. s_analyzerFiles,
            "icon.png",
            "targets/PaoRender.Build.Ide.targets",
            "targets/PaoRender.Build.Schemas.targets",
            "targets/PaoRender.Build.props",
            "targets/PaoRender.Build.targets",
            .. s_taskFiles,
        ],
        FilesOf("PaoRender.Sdk"));

    [Fact]
    public void GeneratorPackage_HasTheGeneratorAndWhatItLoads() => Assert.Equal(
        [
            "PaoRender.Generators.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/PaoRender.Generators.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/PaoRender.Generators.props",
            "build/PaoRender.Generators.targets",
            "icon.png",
        ],
        FilesOf("PaoRender.Generators"));

    [Fact]
    public void GeneratorPackage_BringsTheRuntimeOfItsVersion() => Assert.Contains(
        $"<dependency id=\"PaoRender.Manifests\" version=\"{packages.Version}\" />", NuspecOf("PaoRender.Generators"), StringComparison.Ordinal);

    [Fact]
    public void Packages_SayWhatTheyAre()
    {
        Assert.Contains("<developmentDependency>true</developmentDependency>", NuspecOf("PaoRender.Build"), StringComparison.Ordinal);
        Assert.Contains("<packageType name=\"MSBuildSdk\" />", NuspecOf("PaoRender.Sdk"), StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency", NuspecOf("PaoRender.Build"), StringComparison.Ordinal);
    }

    private string[] FilesOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PackageFile(package));

        // The rest is what every package has: content types and relations.
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    private string NuspecOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PackageFile(package));
        using var reader = new StreamReader(archive.GetEntry(package + ".nuspec")!.Open());
        return reader.ReadToEnd();
    }
}
