using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests;

/// <summary>What the documents point to in this repository is there.</summary>
public sealed class DocumentationLinkTests
{
    private static readonly string s_core = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Core");

    private static readonly string[] s_documents =
        [.. new[] { "docs", "src", "build", "samples" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(RepositoryPaths.Root, folder), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(RepositoryPaths.Root, "*.md"))
            .Select(file => Path.GetRelativePath(RepositoryPaths.Root, file).Replace('\\', '/'))
            .Where(file => !Regex.IsMatch(file, "/(bin|obj)/"))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents => [.. s_documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryLinkOfADocument_LeadsSomewhere(string document)
    {
        string path = Path.Combine(RepositoryPaths.Root, document);
        Assert.All(Links(path), link =>
        {
            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{document}: nothing is at '{link}'.");
            if (parts.Length > 1) Assert.Contains(parts[1], Anchors(target));
        });
    }

    [Fact]
    public void TheMainDocuments_AreLookedAtAndHaveLinks()
    {
        Assert.Contains("README.md", s_documents);
        Assert.Contains("docs/architecture.md", s_documents);
        Assert.Contains("docs/diagnostics.md", Links(Path.Combine(RepositoryPaths.Root, "README.md")));
    }

    [Fact]
    public void EveryPathOfTheArchitecture_IsThere()
    {
        string text = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "architecture.md"));
        string[] paths = [.. Regex.Matches(text, @"`([\w./-]+/[\w./-]*)`").Select(match => match.Groups[1].Value)
            .Where(path => !path.StartsWith("sigs.", StringComparison.Ordinal))];

        Assert.Contains("Takeover/", paths);
        Assert.All(paths, path =>
        {
            string full = Path.Combine(path.StartsWith("src/", StringComparison.Ordinal) ? RepositoryPaths.Root : s_core, path);
            Assert.True(path.EndsWith('/') ? Directory.Exists(full) : File.Exists(full), $"docs/architecture.md: nothing is at '{path}'.");
        });
    }

    // Links of the web are not followed; what stands in code is not a link.
    private static string[] Links(string path) =>
        [.. Regex.Matches(Prose(path), @"\]\(([^)\s]+)\)").Select(match => match.Groups[1].Value).Where(link => !Regex.IsMatch(link, "^[a-z]+:"))];

    private static string Prose(string path) =>
        Regex.Replace(
            Regex.Replace(File.ReadAllText(path), "^```.*?^```", "", RegexOptions.Multiline | RegexOptions.Singleline), "`[^`\n]*`", "code");

    // GitHub's form of a heading: lower case, blanks become dashes, other punctuation is dropped.
    private static string[] Anchors(string path) =>
        [.. File.ReadAllLines(path)
            .Where(line => Regex.IsMatch(line, "^#+ "))
            .Select(line => Regex.Replace(line.TrimStart('#').Trim().ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'))];
}
