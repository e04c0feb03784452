using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Repository.Tests;

/// <summary>
/// What users compile against is written down and reviewed: the compiler refuses what the lists do not have. That every public type
/// has its documentation is the compiler's to check too; <see cref="SuppressionTests"/> sees that nobody switches that off.
/// </summary>
public sealed class PublicSurfaceTests
{
    private static readonly string[] s_lists = ["Shipped", "Unshipped"];

    private static readonly TextFile[] s_listed =
        [.. TextFile.Named("*.csproj").Where(file => file.Text.Contains("<PaoPublicApi>true</PaoPublicApi>", StringComparison.Ordinal))];

    // Whose assembly is not a program's or a host's.
    [Fact]
    public void PackedLibraries_HaveTheLists()
    {
        string[] packed =
        [
            .. TextFile.Named("*.csproj").Where(file => file.Text.Contains("<IsPackable>true", StringComparison.Ordinal))
                .Where(file => !Regex.IsMatch(file.Text, "<PackAsTool>true|<IncludeBuildOutput>false|<NuspecFile>")).Select(file => file.Path),
        ];
        Assert.Contains("src/PaoRender.Core/PaoRender.Core.csproj", packed);
        Assert.Equal(packed, s_listed.Select(file => file.Path));
    }

    // As a warning that is an error everywhere: build/public-api needs to see all of them at once.
    [Fact]
    public void WhatTheListsLack_StopsTheBuild()
    {
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", TextFile.At("Directory.Build.props").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            TextFile.Named(".editorconfig", "*.csproj", "*.props", "*.targets"),
            file => Regex.IsMatch(file.Text, @"RS00(1[67]|2\d|3[67]|41)|<WarningsNotAsErrors>|TreatWarningsAsErrors>false"));
    }

    [Theory]
    [InlineData("PaoRender.Core", "PaoRender.Renderer")]
    [InlineData("PaoRender.Core", "PaoRender.Schemas.V2PerformanceProfile")]
    [InlineData("PaoRender.Manifests", "PaoRender.Manifests.DiagnosticBag")]
    public void Lists_HaveOurTypesAndTheGeneratedOnes(string project, string type) => Assert.Contains(
        s_lists.SelectMany(name => TextFile.At($"src/{project}/PublicAPI.{name}.txt").Lines()), line => line.Text == type);

    [Fact]
    public void Program_HasNoPublicTypes()
    {
        TextFile[] sources = [.. TextFile.Named("*.cs").Where(file => file.Path.StartsWith("src/PaoRender.Cli/", StringComparison.Ordinal))];
        Assert.NotEmpty(sources);
        Assert.Empty(
            from file in sources
            from line in file.Lines()
            where line.Text.StartsWith("public ", StringComparison.Ordinal)
            select $"{file.Path}({line.Number}): {line.Text}");
    }
}
