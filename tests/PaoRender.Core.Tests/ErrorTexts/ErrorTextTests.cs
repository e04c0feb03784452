using System;
using System.IO;
using System.Linq;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.ErrorTexts;

/// <summary>The table of error texts in the documents is what is said.</summary>
public class ErrorTextTests
{
    private const string Head = "| Mistake | What we say | The reference's render | Without us noticed by |\n|---|---|---|---|\n";

    // PAORENDER_UPDATE_SNAPSHOTS=1 in the environment writes the table.
    [Fact]
    public void Table_IsWhatIsSaid()
    {
        string path = Path.Combine(RepositoryPaths.Root, "docs", "error-texts.md");
        string document = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = document.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        string table = string.Concat(ErrorTextCases.All.Select(Row));
        if (Environment.GetEnvironmentVariable("PAORENDER_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, document = document[..start] + table);
        Assert.Equal(table, document[start..]);
    }

    [Fact]
    public void Mistakes_AreThirty_AndEachIsReportedOnce() => Assert.All(ErrorTextCases.All, item => Assert.Single(item.Findings));

    private static string Row(ErrorTextCase item)
    {
        string said = string.Join("<br>", item.Findings).Replace("|", "\\|", StringComparison.Ordinal);
        return $"| {item.Mistake} | `{said}` | {(item.IsRendered ? "exits 0" : "fails")} | {item.Without} |\n";
    }
}
