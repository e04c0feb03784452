using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Values;

/// <summary>The table of releases is the only list of them in code; what people read names the same.</summary>
public class ReleaseListTests
{
    [Fact]
    public void Releases_AreTheRowsOfTheTable_OldestFirst()
    {
        Assert.Equal(OperatorRelease.All.Order().Distinct(), OperatorRelease.All);
        Assert.All(OperatorRelease.All, release => Assert.Equal(release, ReleaseTable.Of(release).Release));
        Assert.Equal(OperatorRelease.All[^1], OperatorRelease.Newest);
    }

    [Fact]
    public void Releases_AreReadAsTheyAreWritten() => Assert.All(OperatorRelease.All, release =>
    {
        Assert.True(OperatorRelease.TryParse(release.ToString(), out OperatorRelease line));
        Assert.Equal(release, line);
        Assert.True(OperatorRelease.TryParse(release + ".7", out OperatorRelease build));
        Assert.Equal(release, build);
    });

    [Theory]
    [InlineData("4.13")]
    [InlineData("4.99")]
    [InlineData("6.0")]
    [InlineData("4")]
    [InlineData("")]
    public void OtherReleases_AreNotRead(string text) => Assert.False(OperatorRelease.TryParse(text, out _));

    [Fact]
    public void Readme_NamesTheReleases()
    {
        IEnumerable<string> lines = OperatorRelease.All.GroupBy(release => release.Major).Select(line => $"{line.First()} to {line.Last()}");

        Assert.Contains(
            $"| `--operator-release R` | {string.Join(", ", lines)}; the newest by default |",
            File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md")));
    }

    [Fact]
    public void Template_StartsWithAKnownRelease()
    {
        string path = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Templates", "content", "cluster", ".template.config", "template.json");
        JsonElement release = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path)).GetProperty("symbols").GetProperty("release");

        Assert.True(OperatorRelease.TryParse(release.GetProperty("defaultValue").GetString(), out _));
    }
}
