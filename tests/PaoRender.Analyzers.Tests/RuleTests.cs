using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Analyzers.Tests;

/// <summary>Hosts drop a finding whose rule they were not told of, so there must be one for each code.</summary>
public class RuleTests
{
    // Codes that the core has for others than the render: validation of typed manifests, and comparison with a cluster.
    private static readonly Regex s_ofOthers = new("^PAO(14|21)[0-9]{2}$");

    private static readonly string s_documentation = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md"));

    public static TheoryData<string> Ids => [.. DiagnosticDescriptors.All.Select(rule => rule.Id)];

    [Theory]
    [InlineData(typeof(RenderCodes))]
    [InlineData(typeof(ReadingCodes))]
    public void Code_OfTheRender_HasARule(Type codes)
    {
        string[] values = [.. codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
        Assert.NotEmpty(values);
        Assert.All(values, code => Assert.Equal(code, DiagnosticDescriptors.Find(code).Id));
    }

    [Fact]
    public void Code_InTheCompiledCore_HasARuleOrBelongsToOthers()
    {
        string[] written = [.. new[] { typeof(Renderer), typeof(ManifestText) }.SelectMany(type => TextsOf(type.Assembly.Location))];
        string[] codes = [.. written.Where(text => Regex.IsMatch(text, "^PAO[0-9]{4}$")).Distinct()];

        Assert.Contains("PAO1104", codes);
        Assert.Contains(codes, s_ofOthers.IsMatch);
        Assert.All(codes.Where(code => !s_ofOthers.IsMatch(code)), code => Assert.Contains(code, DiagnosticDescriptors.All.Select(rule => rule.Id)));
    }

    [Fact]
    public void Rules_All_HaveIdsOfTheirOwn() =>
        Assert.Equal(DiagnosticDescriptors.All.Length, DiagnosticDescriptors.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Each_IsDocumentedWithItsWeight(string id)
    {
        DiagnosticDescriptor rule = DiagnosticDescriptors.Find(id);
        string row = Assert.Single(s_documentation.Split('\n'), line => line.StartsWith($"| {id} |", StringComparison.Ordinal));

        Assert.EndsWith("docs/diagnostics.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.StartsWith("PaoRender.", rule.Category, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(row.StartsWith($"| {id} | Warning: ", StringComparison.Ordinal),
            rule.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Analyzer_ForAHost_ListsAllRules() =>
        Assert.Equal(DiagnosticDescriptors.All.Select(rule => rule.Id), new ProfileAnalyzer().SupportedDiagnostics.Select(rule => rule.Id));

    private static List<string> TextsOf(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = reader.GetMetadataReader();
        var texts = new List<string>();
        for (UserStringHandle text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            texts.Add(metadata.GetUserString(text));
        }

        return texts;
    }
}
