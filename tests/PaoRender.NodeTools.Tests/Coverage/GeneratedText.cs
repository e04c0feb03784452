using System;
using System.IO;
using PaoRender.Tests.Shared;

namespace PaoRender.NodeTools.Tests.Coverage;

/// <summary>Parts of documentation pages that tests write, so that they cannot drift.</summary>
internal static class GeneratedText
{
    // Set to 1, the tests put the text into the page instead of comparing.
    private const string Variable = "PAORENDER_UPDATE_DOCS";

    public static void Check(string page, string name, string text)
    {
        string path = Path.Combine(RepositoryPaths.Root, page);
        string begin = $"<!-- generated: {name} -->\n", end = "<!-- end -->\n";
        string whole = File.ReadAllText(path);
        int from = whole.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{page} has no line {begin}");
        from += begin.Length;
        int to = whole.IndexOf(end, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, whole[..from] + text + whole[to..]);
            return;
        }

        Assert.True(whole[from..to] == text, $"The table '{name}' of {page} is out of date: run this test with {Variable}=1 and commit the page.");
    }
}
