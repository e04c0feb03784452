using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.NodeTools.Tests.Tuned;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Coverage;

/// <summary>The cases of these tests take every branch of every template both ways and fill every variable.</summary>
public sealed class BranchCoverageTests
{
    private const string Page = "docs/built-in-bundle-coverage.md";

    [Fact]
    public void Cases_OfTheseTests_TakeEveryBranchBothWays()
    {
        Dictionary<Probe, (int True, int False)> counts = Count();
        string[] missing =
        [
            .. counts.Where(item => item.Value.True == 0).Select(item => $"{item.Key.Asset}: '{item.Key.Text}' never holds"),
            .. counts.Where(item => item.Key.IsCondition && item.Value.False == 0)
                .Select(item => $"{item.Key.Asset}: '{item.Key.Text}' always holds"),
        ];

        Assert.True(missing.Length == 0, string.Join("\n", missing));
        Assert.True(counts.Count > 40, $"only {counts.Count} conditions and variables were found");
        GeneratedText.Check(Page, "coverage", Table(counts));
    }

    private static Dictionary<Probe, (int True, int False)> Count()
    {
        var probes = new TemplateProbes();
        AssetBundle plain = TestBundle.Current.Assets;
        var files = plain.Paths.ToDictionary(
            path => path,
            path => Encoding.UTF8.GetBytes(IsTemplate(plain.Text(path)) ? probes.Instrument(path, plain.Text(path)) : plain.Text(path)),
            StringComparer.Ordinal);
        var bundle = new AssetBundle("instrumented", files);
        var counts = probes.Items.ToDictionary(probe => probe, _ => (True: 0, False: 0));
        IEnumerable<NodeCase> hints = OperatorRelease.All.SelectMany(TunedMatrix.Combinations).Select(item => item.Case).Distinct();
        foreach (NodeCase nodeCase in Cases.All.Concat(hints))
        {
            var node = RenderedNode.Of(nodeCase, bundle);
            // In a loop a condition can come out both ways in one render.
            IEnumerable<string> texts = node.Files.Select(file => file.Text).Concat(node.Profiles.Values);
            foreach ((int id, bool taken) in texts.SelectMany(TemplateProbes.Read).Distinct())
            {
                Probe probe = probes.Items[id];
                counts[probe] = taken ? (counts[probe].True + 1, counts[probe].False) : (counts[probe].True, counts[probe].False + 1);
            }
        }

        return counts;
    }

    private static string Table(Dictionary<Probe, (int True, int False)> counts)
    {
        var text = new StringBuilder("| Asset | Condition or variable | Cases where it holds | Cases where it does not |\n|---|---|---|---|\n");
        foreach ((Probe probe, (int holds, int not)) in counts.OrderBy(item => (item.Key.Asset, !item.Key.IsCondition, item.Key.Id)))
            text.Append(CultureInfo.InvariantCulture, $"| `{probe.Asset}` | `{probe.Text}` | {holds} | {not} |\n");
        return text.ToString();
    }

    private static bool IsTemplate(string text) => text.Contains("{{", StringComparison.Ordinal);
}
