using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Impact;

namespace PaoRender.Cli;

/// <summary>The answer of <c>pao diff</c> for people.</summary>
internal static class DiffText
{
    public static void Write(TextWriter writer, IReadOnlyList<ObjectImpact> impacts)
    {
        foreach (ObjectImpact impact in impacts)
        {
            writer.WriteLine($"{Headline(impact)}: {impact.Object}");
            foreach (PartImpact part in impact.Parts)
            {
                string mark = $"  [{Word(part.Class)}: {part.Reason}]";
                IEnumerable<string> lines = part.Difference.Path.Length > 0
                    ? DifferenceText.Lines(part.Difference, mark)
                    : [DifferenceText.Word(part.Difference.Kind) + mark];
                foreach (string line in lines) writer.WriteLine("  " + line);
            }
        }

        foreach (string line in Summary(impacts)) writer.WriteLine(line);
    }

    /// <summary>The class in one word, which the JSON form has too.</summary>
    public static string Word(ImpactClass impact) => impact switch
    {
        ImpactClass.Reboot => "reboot",
        ImpactClass.TunedReload => "tuned-reload",
        ImpactClass.NewPods => "new-pods",
        _ => "none",
    };

    private static string Headline(ObjectImpact impact) => impact.Class switch
    {
        ImpactClass.Reboot => "reboot of " + Pool(impact),
        ImpactClass.TunedReload => "TuneD reload in " + Pool(impact),
        ImpactClass.NewPods => "new pods only",
        _ => "no effect",
    };

    private static string Pool(ObjectImpact impact) => impact.Pool is { } pool ? "pool " + pool : "all pools";

    private static IEnumerable<string> Summary(IReadOnlyList<ObjectImpact> impacts)
    {
        string[] reboots = [.. impacts.Where(impact => impact.Class == ImpactClass.Reboot).Select(Pool).Distinct()];
        if (reboots.Length > 0) yield return "Nodes reboot: " + string.Join(", ", reboots);
        else yield return impacts.Count == 0 ? "No differences." : "No node reboots.";
    }
}
