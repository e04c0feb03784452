using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Tests.Shared;

namespace PaoRender.Packages.Tests;

/// <summary>What packages say about themselves.</summary>
[Collection(SharedFeed.Name)]
public sealed class MetadataTests(Feed feed)
{
    private static readonly string s_repository = Regex.Match(
        File.ReadAllText(Path.Combine(RepositoryPaths.Root, "build", "Packaging.props")), "<RepositoryUrl>(.*)</RepositoryUrl>").Groups[1].Value;

    private readonly Package[] _packages = [.. Directory.GetFiles(feed.Folder, "*.nupkg").Order(StringComparer.Ordinal).Select(Package.Read)];

    [Fact]
    public void EveryProjectThatCanBe_IsPacked() => Assert.Equal(
        Feed.Projects.Select(path => $"{Path.GetFileNameWithoutExtension(path)}.{Feed.Version}.nupkg"), _packages.Select(package => package.Name));

    [Fact]
    public void Packages_NameTheirOrigin() => Assert.All(_packages, package =>
    {
        Assert.Equal("Apache-2.0", package.Element("license")!.Value);
        Assert.Equal(s_repository, package.Element("projectUrl")!.Value);
        Assert.Equal("git", package.Element("repository")!.Attribute("type")!.Value);
        Assert.Equal(s_repository, package.Element("repository")!.Attribute("url")!.Value);
        Assert.NotEmpty(package.Element("description")!.Value);
        Assert.Contains(package.Element("readme")!.Value, package.Entries);
    });

    // Without .git, in an archive of the sources, nobody knows it.
    [SkippableFact]
    public void Packages_NameTheirCommit()
    {
        Skip.IfNot(Path.Exists(Path.Combine(RepositoryPaths.Root, ".git")), "This tree is not a clone.");
        string commit = Assert.Single(_packages.Select(package => package.Element("repository")!.Attribute("commit")!.Value).Distinct());
        Assert.Matches("^[0-9a-f]{40}$", commit);
    }

    [Fact]
    public void AssembliesOfOthers_StandInTheNotices()
    {
        int carried = 0;
        foreach (Package package in _packages)
        {
            IEnumerable<string> others = package.Entries.Select(entry => Path.GetFileName(entry)).Where(IsOfOthers).Distinct();
            foreach (string assembly in others)
            {
                carried++;
                Assert.True(package.Texts.ContainsKey("THIRD-PARTY-NOTICES.txt"), $"{package.Name} carries {assembly} and no notices");
                Assert.Matches($"(?m)^{Regex.Escape(assembly)} ", package.Texts["THIRD-PARTY-NOTICES.txt"]);
            }
        }

        Assert.True(carried >= 5, $"only {carried} assemblies of others were found");
    }

    // What a compiler or MSBuild loads, and a tool, has its symbols with it.
    [Fact]
    public void Libraries_HaveSymbolPackages()
    {
        string[] libraries =
        [
            .. _packages.Where(package => package.Entries.Any(entry => Regex.IsMatch(entry, @"^lib/.*\.dll$")))
                .Select(package => Path.ChangeExtension(package.Name, ".snupkg")),
        ];
        Assert.Equal(4, libraries.Length);
        Assert.Equal(libraries, Directory.GetFiles(feed.Folder, "*.snupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(libraries, name => Assert.Equal(2, Package.Read(Path.Combine(feed.Folder, name)).Entries.Count(IsSymbols)));
    }

    private static bool IsSymbols(string entry) => entry.EndsWith(".pdb", StringComparison.Ordinal);

    private static bool IsOfOthers(string file) =>
        file.EndsWith(".dll", StringComparison.Ordinal) && file != "pao.dll" && !file.StartsWith("PaoRender.", StringComparison.Ordinal);
}
