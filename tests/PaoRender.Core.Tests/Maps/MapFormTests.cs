using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PaoRender.Maps;

namespace PaoRender.Core.Tests.Maps;

/// <summary>What holds for each form, whatever the profile is.</summary>
public class MapFormTests
{
    private const string Hostile = "</title><script>alert(1)</script>&\"'";

    public static TheoryData<int> Widths => [1, 5, 20, 33, 80, 200];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Lines_FitTheWidth(int width)
    {
        string cpu = "{reserved: '0-1,96-97', isolated: '2-47,98-143', shared: '48-95'}";
        CpuMapReport report = Draw(MapInput.Profile(cpu: cpu, spec: "additionalKernelArgs: [" + new string('x', 300) + "]"));

        // A number and one CPU are the least that a row can be.
        int least = Math.Max(width, "  143  R".Length);
        Assert.All(report.Text(width), line => Assert.InRange(line.Sum(span => span.Text.Length), 0, least));
    }

    [Fact]
    public void NarrowText_SaysTheSame()
    {
        CpuMapReport report = Draw(MapInput.Profile());

        Assert.Equal(Letters(80), Letters(20));
        string Letters(int width) => Regex.Replace(MapInput.Text(report, width), @"\s", "");
    }

    [Theory]
    [InlineData("a\u001B[31m\nb", @"a\u001B[31m\u000Ab")]
    [InlineData("a\u202Eb\u200Bc\uFEFF", @"a\u202Eb\u200Bc\uFEFF")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("é – 漢", "é – 漢")]
    public void Texts_CommandNoTerminal(string text, string shown) => Assert.Equal(shown, ShownText.Of(text));

    // Not as data of the theory above: the runner writes that as UTF-8, which has no place for them.
    [Fact]
    public void HalvesOfCharacters_AreEscapes() => Assert.Equal(@"\uDE00a\uD83D", ShownText.Of("\uDE00a\uD83D"));

    [Fact]
    public void Text_ShowsWhatWouldBeObeyed_AsEscapes()
    {
        string text = MapInput.Text(Draw(MapInput.Profile(spec: "additionalKernelArgs: [\"a\\e[31mb\"]")), 80);

        Assert.Contains(@"a\u001B[31mb", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, letter => letter != '\n' && char.IsControl(letter));
    }

    [Fact]
    public void Styles_AreThoseOfTheRoles() => Assert.Equal(
        [
            MapStyle.Muted, MapStyle.Reserved, MapStyle.Reserved, MapStyle.Isolated, MapStyle.Isolated, MapStyle.Shared, MapStyle.OvsDpdk,
            MapStyle.Offlined,
        ],
        Draw(MapInput.Profile()).Text(80).First(line => line.Count > 0 && line[0].Text == "  0  ").Select(span => span.Style));

    // A check refuses such a name. The writers do not rely on it.
    [Fact]
    public void HostileTexts_StayTexts()
    {
        var map = new CpuMap
        {
            Profile = Hostile,
            Pool = Hostile,
            Release = "5.2",
            Shares = [],
            Groups = [new CpuGroup(Hostile, [new CpuCore(null, [new CpuCell(0, CpuRole.Reserved)])])],
            NotDrawn = null,
            HugePages = [new HugePageAmount(Hostile, 1, null, false)],
            Arguments = [new ArgumentGroup(Hostile, [Hostile])],
            Settings = [new Setting(Hostile, Hostile)],
        };

        var picture = XDocument.Parse(MapPicture.Write(map));
        Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName == "script");
        Assert.Contains(picture.Descendants(), element => element.Value == Hostile);
        string page = MapPage.Write([map, map]);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Hostile[^2..], page, StringComparison.Ordinal);
        Assert.Equal(2 * 9, page.Split("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;").Length - 1);
    }

    [Fact]
    public void Svg_SaysWhatItShows()
    {
        XElement root = XDocument.Parse(Draw(MapInput.Profile()).Svg(0)).Root!;

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(element => element.Attribute("id")!.Value));
        Assert.StartsWith("reserved: 0-1 (2 CPUs); isolated: 2-3 (2 CPUs); shared: 4 (1 CPU)", root.Elements().ElementAt(1).Value);
    }

    [Fact]
    public void Page_NeedsNothingBesideItself()
    {
        string page = Draw(MapInput.Profile(), MapInput.Profile("two")).Html();

        Assert.DoesNotMatch(@"(?i)https?:|//|@import|<(script|link|img|iframe|object|embed)\b|\bsrc\s*=", page);
        Assert.All(Regex.Matches(page, "href=\"([^\"]*)\"|url\\(([^)]*)\\)"), link => Assert.Matches("#(profile|fill)-", link.Value));
    }

    [Fact]
    public void Page_HasHeadingsInOrder_AndEachNameOnce()
    {
        string page = Draw(MapInput.Profile(), MapInput.Profile("two")).Html();

        int[] levels = [.. Regex.Matches(page, "<h([1-6])").Select(match => match.Groups[1].Value[0] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, -3, 1));
        string[] ids = [.. Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Distinct(), ids);
        string[] named = [.. Regex.Matches(page, "aria-labelledby=\"([^\"]+)\"").SelectMany(match => match.Groups[1].Value.Split(' '))];
        Assert.NotEmpty(named);
        Assert.Subset(ids.ToHashSet(), named.ToHashSet());
    }

    private static CpuMapReport Draw(params string[] profiles) => MapInput.Draw("5.2", Strictness.Reference, [], profiles);
}
