using System;
using System.IO;
using System.Linq;
using PaoRender.Checks;
using PaoRender.Rules;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Rules;

/// <summary>What strictness <c>reference</c> leaves out: the table of codes shows it by examples, and the list what no example can.</summary>
public class ReferenceDocumentationTests
{
    private static readonly string[] s_listed =
    [
        .. File.ReadLines(Path.Combine(RepositoryPaths.Root, "docs", "diagnostics.md"))
            .SkipWhile(line => line != "## What `reference` leaves out")
            .TakeWhile(line => line != "## Every code")
            .Where(line => line.StartsWith("- PAO", StringComparison.Ordinal))
            .Select(line => line[2..9]),
    ];

    public static TheoryData<string> CodesInPart =>
    [
        .. RuleList.All
            .Where(rule => rule.Checks.Any(check => check.Gate == CheckGate.StrictOnly) && rule.Checks.Any(check => check.Gate == CheckGate.Always))
            .Select(rule => rule.Info.Code),
    ];

    [Theory]
    [MemberData(nameof(CodesInPart))]
    public void Code_ThatIsLeftOutInPart_IsListed(string code) => Assert.Contains(code, s_listed);

    [Fact]
    public void List_IsOfRules() => Assert.All(s_listed, code => Assert.NotNull(RuleCatalogue.Find(code)));
}
