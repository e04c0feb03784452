using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Repository.Tests;

/// <summary>Packages and versions that documents name.</summary>
public sealed class DocumentedPackageTests
{
    private static readonly Regex s_package = new(
        @"(?:PackageReference Include=""|Project Sdk=""|dotnet new install |dotnet tool install |dotnet add package )"
        + @"(PaoRender\.[A-Za-z.]*[A-Za-z])");

    private static readonly Regex s_version = new(@"PaoRender\.[A-Za-z.]+(?:/|"" Version="")(\d[^""\s]*)");

    [Fact]
    public void NamedPackages_AreOnesThatArePacked()
    {
        HashSet<string> packed =
        [
            .. TextFile.Named("*.csproj").Where(IsPacked).Select(file => System.IO.Path.GetFileNameWithoutExtension(file.Path)),
        ];
        string[] named = [.. Matches(s_package).Distinct()];
        Assert.Contains("PaoRender.Cli", named);
        Assert.All(named, name => Assert.Contains(name, packed));
    }

    [Fact]
    public void NamedVersions_AreTheLatest() => Assert.Equal([Latest()], Matches(s_version).Distinct());

    private static bool IsPacked(TextFile project) =>
        project.Path.StartsWith("src/", StringComparison.Ordinal)
        && (project.Text.Contains("<IsPackable>true", StringComparison.Ordinal)
            || project.Text.Contains("PackTaskFiles.targets", StringComparison.Ordinal));

    private static IEnumerable<string> Matches(Regex regex) =>
        TextFile.Named("*.md", "SnoCluster.csproj").SelectMany(file => regex.Matches(file.Text)).Select(match => match.Groups[1].Value);

    // The newest in the change log; before there is any, the one that will be the first.
    private static string Latest()
    {
        Match released = Regex.Match(TextFile.At("CHANGELOG.md").Text, @"^## \[?(\d+\.\d+\.\d+)", RegexOptions.Multiline);
        return released.Success
            ? released.Groups[1].Value
            : Regex.Match(TextFile.At("build/Packaging.props").Text, @"<MinVerMinimumMajorMinor>([\d.]+)<").Groups[1].Value + ".0";
    }
}
