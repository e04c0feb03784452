using System;
using System.IO;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Rules;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Rules;

/// <summary>Every rule shows itself by its own examples, and has its page.</summary>
public class RuleCatalogueTests
{
    private static readonly string s_pages = Path.Combine(RepositoryPaths.Root, "docs", "rules");

    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    public static TheoryData<string> CodesWithExamples => [.. RuleCatalogue.All.Where(rule => rule.Bad is not null).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void BadExample_IsReportedByTheRule_AndIsNoOtherError(string code)
    {
        RuleInfo rule = RuleCatalogue.Find(code)!;
        ManifestDiagnostic[] found = Findings(rule.Bad!);

        Assert.All(found.Where(finding => finding.Severity == DiagnosticSeverity.Error), finding => Assert.Equal(code, finding.Code));
        Assert.Contains(found, finding => finding.Code == code && finding.Severity == rule.Severity);
    }

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void GoodExample_IsClean(string code) => Assert.Empty(Findings(RuleCatalogue.Find(code)!.Good!));

    // PAORENDER_UPDATE_SNAPSHOTS=1 in the environment writes the pages.
    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_IsWhatTheRuleSays(string code)
    {
        string path = Path.Combine(s_pages, code + ".md");
        string page = RulePage.Write(RuleCatalogue.Find(code)!);
        if (Environment.GetEnvironmentVariable("PAORENDER_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, page);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), page);
    }

    [Fact]
    public void List_HasAllRules()
    {
        const string Head = "| Code | What is wrong | | In `reference` |\n|---|---|---|---|\n";
        string path = Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md");
        string document = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = document.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        int end = document.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        string list = string.Concat(RuleCatalogue.All.Select(rule =>
            $"| [{rule.Code}](rules/{rule.Code}.md) | {rule.Title} | {Severities(rule)} | {InReference(rule)} |\n"));
        if (Environment.GetEnvironmentVariable("PAORENDER_UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, document = document[..start] + list + document[end..]);
        Assert.Contains(Head + list + "\n", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_AreOfRules() => Assert.Equal(
        RuleCatalogue.All.Select(rule => rule.Code),
        Directory.GetFiles(s_pages).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Code_IsFoundInAnyCase()
    {
        Assert.Equal("PAO1104", RuleCatalogue.Find("pao1104")!.Code);
        Assert.Null(RuleCatalogue.Find("PAO9999"));
    }

    [Fact]
    public void Texts_AreSentences() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.False(rule.Title.EndsWith('.'), rule.Code);
        Assert.True(rule.Meaning.EndsWith('.') && rule.Remedy.EndsWith('.'), rule.Code);
        Assert.Equal(rule.Bad is null, rule.Good is null);

        // What is of another weight at times says when.
        if (rule.AtTimes is not { } other) return;
        string word = other == DiagnosticSeverity.Error ? "an error" : "warning";
        Assert.Contains(word, rule.Meaning, StringComparison.OrdinalIgnoreCase);
    });

    // Nothing where no example shows it.
    private static string InReference(RuleInfo rule)
    {
        if (rule.Bad is null) return "";
        RenderRequest request = rule.Bad.ToRequest() with { Strictness = Strictness.Reference };
        ManifestDiagnostic? found = Renderer.Check(request).FirstOrDefault(found => found.Code == rule.Code);
        return found is null ? "left out" : found.Severity == rule.Severity ? "the same" : Word(found.Severity);
    }

    private static string Severities(RuleInfo rule) =>
        Word(rule.Severity) + (rule.AtTimes is { } other ? " or " + Word(other) : "");

    private static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static ManifestDiagnostic[] Findings(RuleExample example) =>
    [
        .. Renderer.Check(example.ToRequest())
            .Where(found => found.Code != Diagnostics.RenderCodes.BuiltInAssets && found.Severity != DiagnosticSeverity.Message),
    ];
}
