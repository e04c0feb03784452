using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PaoRender.Diagnostics;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests;

public sealed class DocumentationTests
{
    private static readonly string[] s_diagnostics =
        [.. File.ReadAllLines(Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md"))];

    private static readonly string[] s_codes =
        [.. s_diagnostics.Where(line => line.StartsWith("| [PAO", StringComparison.Ordinal)).Select(line => line[3..10])];

    public static TheoryData<string, string> Gates => new()
    {
        { "StrictOnly",
            string.Join('\n', ReferenceSection.Where(line => line.StartsWith("- PAO", StringComparison.Ordinal)).Select(line => line[..9])) },
        { "WarnsInReference", ReferenceSection.Single(line => line.StartsWith("PAO", StringComparison.Ordinal)) },
    };

    private static IEnumerable<string> ReferenceSection =>
        s_diagnostics.SkipWhile(line => line != "## What `reference` leaves out").Skip(1).TakeWhile(line => line != "## Every code");

    [Theory]
    [InlineData(typeof(FileCodes))]
    [InlineData(typeof(ReadingCodes))]
    [InlineData(typeof(RenderCodes))]
    [InlineData(typeof(TakeoverCodes))]
    public void EveryCode_IsDocumented(Type codes)
    {
        string[] values = [.. codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.NotEmpty(values);
        Assert.All(values, code => Assert.Contains(code, s_codes));
    }

    [Fact]
    public void Codes_AreSortedAndListedOnce() => Assert.Equal(s_codes.Order(StringComparer.Ordinal).Distinct(), s_codes);

    [Theory]
    [MemberData(nameof(Gates))]
    public void EveryCheckThatReferenceTreatsOtherwise_IsDocumented(string gate, string documented)
    {
        string folder = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Core", "Checks");
        string list = File.ReadAllText(Path.Combine(folder, "CheckList.cs"));
        string[] checks = [.. Regex.Matches(list, $@"\(CheckGate\.{gate}, (\w+)\.Run\)").Select(match => match.Groups[1].Value)];
        IEnumerable<string> codes = checks.SelectMany(check => CodesOf(folder, check));

        Assert.NotEmpty(checks);
        Assert.All(codes, code => Assert.Contains(code, documented, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CodesOf(string folder, string check)
    {
        string file = Directory.GetFiles(folder, check + ".cs", SearchOption.AllDirectories).Single();
        MatchCollection names = Regex.Matches(File.ReadAllText(file), @"(RenderCodes|ReadingCodes)\.(\w+)");
        Assert.NotEmpty(names);
        return names.Select(name => (string)(name.Groups[1].Value == nameof(RenderCodes) ? typeof(RenderCodes) : typeof(ReadingCodes))
            .GetField(name.Groups[2].Value)!.GetRawConstantValue()!);
    }
}
