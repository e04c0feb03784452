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
    private static readonly string s_packaging = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "build", "Packaging.props"));

    private static string RepositoryUrl => Regex.Match(s_packaging, "<RepositoryUrl>(.*)</RepositoryUrl>").Groups[1].Value + "/blob/main/";

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
    public void Code_InTheCompiledCore_IsOfTheCatalogue()
    {
        string[] written = [.. new[] { typeof(Renderer), typeof(ManifestText) }.SelectMany(type => TextsOf(type.Assembly.Location))];
        string[] codes = [.. written.Where(text => Regex.IsMatch(text, "^PAO[0-9]{4}$")).Distinct()];

        Assert.Contains("PAO1104", codes);
        Assert.All(codes, code => Assert.NotNull(RuleCatalogue.Find(code)));
    }

    [Fact]
    public void Rules_All_HaveIdsOfTheirOwn() =>
        Assert.Equal(DiagnosticDescriptors.All.Length, DiagnosticDescriptors.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_Each_LeadsToItsPage(string id)
    {
        DiagnosticDescriptor rule = DiagnosticDescriptors.Find(id);
        string page = rule.HelpLinkUri[RepositoryUrl.Length..];

        Assert.StartsWith(RepositoryUrl, rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.StartsWith($"# {id}: ", File.ReadAllText(Path.Combine(RepositoryPaths.Root, page)), StringComparison.Ordinal);
        Assert.StartsWith("PaoRender.", rule.Category, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
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
