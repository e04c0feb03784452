extern alias Generators;

using System;
using System.IO;
using System.Linq;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;
using PaoRender.Tests.Shared;

namespace PaoRender.Generators.Tests.Diagnostics;

public class RuleTests
{
    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(rule => rule.Id)];

    [Fact]
    public void Rules_All_HaveIdsOfTheirOwn()
    {
        Assert.NotEmpty(DiagnosticDescriptors.All);
        Assert.Equal(DiagnosticDescriptors.All.Count, DiagnosticDescriptors.All.Select(rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Each_HasCategoryAndHelp(string id)
    {
        DiagnosticDescriptor rule = DiagnosticDescriptors.All.Single(item => item.Id == id);

        Assert.Equal(id.StartsWith("CRD1", StringComparison.Ordinal) ? "PaoRender.Schema" : "PaoRender.Generation", rule.Category);
        Assert.EndsWith("docs/diagnostics.md#" + id.ToLowerInvariant(), rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Each_HasItsSectionInTheDocumentation(string id)
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md"));
        Assert.Single(lines, line => line.StartsWith('#') && line.TrimStart('#').Trim() == id);
    }
}
