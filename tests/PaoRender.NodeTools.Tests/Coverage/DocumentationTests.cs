using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PaoRender.Assets;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.NodeTools.Tests.Coverage;

/// <summary>The page about what runs on a node names every file of the bundle and nothing else.</summary>
public sealed partial class DocumentationTests
{
    private const string Page = "docs/what-runs-on-the-node.md";
    private const string TemplateMark = "*T*";

    private static string Text => File.ReadAllText(Path.Combine(RepositoryPaths.Root, Page));

    [Fact]
    public void Page_ListsEveryFileOfTheBundle()
    {
        string[] names = [.. AssetBundle.BuiltIn.Paths.Select(path => path.Split('/')[1])];
        string[] listed = [.. Rows().SelectMany(row => Listed().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value)).Distinct()];

        Assert.Equal(names.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_MarksTheFilesThatAreRenderedAsTemplates()
    {
        // A file that is not a template keeps what looks like one.
        const string Mark = "{{\"\"}}";
        var files = AssetBundle.BuiltIn.Paths.ToDictionary(path => path, path => Encoding.UTF8.GetBytes(AssetBundle.BuiltIn.Text(path) + Mark));
        var node = RenderedNode.Of(Cases.Everything, new AssetBundle("marked", files));
        string[] copied = [.. node.Files.Where(file => file.Text.Contains(Mark, StringComparison.Ordinal)).Select(file => file.Path)
            .Concat(node.Units.Where(unit => unit.Text.Contains(Mark, StringComparison.Ordinal)).Select(unit => unit.Name))
            .Select(path => path.Split('/')[^1])];
        Assert.NotEmpty(copied);

        foreach (string cell in Rows().Select(row => row.Split('|')[1]))
        {
            foreach (Match file in Listed().Matches(cell))
            {
                string name = file.Groups[1].Value;
                if (name.StartsWith("openshift-node-performance", StringComparison.Ordinal)) continue;
                Assert.True(
                    copied.Contains(name) != file.Value.EndsWith(TemplateMark, StringComparison.Ordinal), $"{name} is marked wrongly in {Page}");
            }
        }
    }

    [Fact]
    public void Page_TellsWhichReleasesNeedAFile()
    {
        var text = new StringBuilder("| File | Releases that may bring it to a node |\n|---|---|\n");
        foreach (string path in AssetBundle.BuiltIn.Paths)
        {
            OperatorRelease[] releases = [.. OperatorRelease.All.Where(release => AssetPaths.RequiredBy(release).Contains(path))];
            Assert.NotEmpty(releases);
            Assert.Equal(OperatorRelease.Newest, releases[^1]);
            text.Append("| `").Append(path).Append("` | ").Append(releases.Length == OperatorRelease.All.Count ? "all" : releases[0] + " and later")
                .Append(" |\n");
        }

        GeneratedText.Check(Page, "files by release", text.ToString());
    }

    private static IEnumerable<string> Rows() =>
        Text.Split("<!-- generated")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    [GeneratedRegex(@"`([^`]+)`(?: \*T\*)?")]
    private static partial Regex Listed();
}
