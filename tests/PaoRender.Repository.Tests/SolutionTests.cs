using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Tests.Shared;

namespace PaoRender.Repository.Tests;

/// <summary>What <c>dotnet build</c>, <c>test</c> and <c>pack</c> at the root work on.</summary>
public sealed class SolutionTests
{
    private static readonly string[] s_listed =
    [
        .. Regex.Matches(TextFile.At("PaoRender.Build.sln").Text, @"""([^""]+\.csproj)""").Select(match => match.Groups[1].Value.Replace('\\', '/')),
    ];

    [Fact]
    public void EveryProductAndTestProject_IsInTheSolution() => Assert.Equal(
        TextFile.Named("*.csproj").Select(file => file.Path)
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) || path.EndsWith(".Tests.csproj", StringComparison.Ordinal))
            .Where(path => !path.Contains("/content/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        s_listed.Order(StringComparer.Ordinal));

    // With two, dotnet build, test and pack at the root would ask which one is meant.
    [Fact]
    public void Root_HasOneSolution() => Assert.Equal(
        "PaoRender.Build.sln", Path.GetFileName(Assert.Single(Directory.GetFiles(RepositoryPaths.Root, "*.sln*"))));

    [Fact]
    public void Sources_AreNamedByTheMachine() =>
        Assert.DoesNotContain(
            Directory.GetFiles(RepositoryPaths.Root), path => Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase));
}
