using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Takeover;

public class ZStreamChangeTests
{
    public static TheoryData<string, string> Covered
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (ZStreamChange change in ZStreamChangeTable.All.Where(change => change.Before is not null))
            {
                data.Add(change.Release.ToString(), change.Date);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Covered))]
    public void SourceFromBeforeTheDay_HasAnotherRow_AndThatOfTheDayDoesNotLackIt(string release, string date)
    {
        OperatorRelease line = Parse(release);
        string dayBefore = System.DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1)
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.NotEqual(Differences(line, date), Differences(line, dayBefore));
        Assert.Equal(ReleaseTable.Of(line), ReleaseTable.Of(line, "2999-01-01"));
        Assert.Equal(ReleaseTable.Of(line), ReleaseTable.Of(line, null));
    }

    [Theory]
    [InlineData("4.16", "2024-12-01", 2)]
    [InlineData("4.16", "2025-01-01", 5)]
    public void TunedProfiles_AreThoseOfTheDay(string release, string date, int count)
    {
        Assert.Equal(count, AssetPaths.RequiredBy(Parse(release), date).Count(path => path.StartsWith("tuned/", System.StringComparison.Ordinal)));
        RenderResult result = Render(release, date);
        string tuned = System.Text.Encoding.UTF8.GetString(result.Manifests.Single(manifest => manifest.Kind == "Tuned").Content);
        Assert.Equal(count, tuned.Split("\n    name: ").Length - 1);
    }

    [Fact]
    public void SourceThatIsTooOld_IsRefused()
    {
        Assert.True(Render("4.14", "2024-08-21").Succeeded);
        RenderResult result = Render("4.14", "2024-08-20");
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == RenderCodes.SourceTooOld && diagnostic.Message.Contains("one-shot"));
        Assert.Empty(result.Manifests);
    }

    private static int Differences(OperatorRelease release, string date) => ZStreamChangeTable.MissingFrom(release, date).Count(change =>
        change.Before!(ReleaseTable.Of(release)) != ReleaseTable.Of(release));

    private static RenderResult Render(string release, string date)
    {
        IEnumerable<KeyValuePair<string, byte[]>> files =
            AssetBundle.BuiltIn.Paths.Select(path => KeyValuePair.Create(path, AssetBundle.BuiltIn.Content(path)));
        return Renderer.Render(RealisticCluster.Request(release) with { Assets = new AssetBundle("bundle", files) { SourceDate = date } });
    }

    private static OperatorRelease Parse(string release)
    {
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        return parsed;
    }
}
