using System.IO;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Explain;

namespace PaoRender.Cli;

/// <summary>The answer of <c>pao explain</c> for people.</summary>
internal static class ExplainText
{
    public static void Write(TextWriter writer, ModeReport report)
    {
        if (report.Refusal is not null) writer.WriteLine("The operator's render command refuses this input: " + report.Refusal);
        foreach (ModeDifference file in report.Files)
        {
            string only = file.OnlyIn switch
            {
                MatchMode.Controller => ", rendered by controller only",
                MatchMode.Render => ", rendered by render only",
                _ => "",
            };
            writer.WriteLine($"{file.FileName}: {file.Object}{only}");
            foreach ((string name, string text) in PartTexts.Of(file.Reasons)) writer.WriteLine($"  {name}: {text}");
            foreach (string line in file.Differences.SelectMany(difference => DifferenceText.Lines(difference))) writer.WriteLine("  " + line);
        }

        if (report.Refusal is not null) return;
        int count = report.Files.Count;
        writer.WriteLine(count == 0
            ? "The modes controller and render give the same files."
            : $"{count} file{(count == 1 ? "" : "s")} differ{(count == 1 ? "s" : "")} between the modes render and controller "
                + "(shown as render -> controller)");
    }
}
