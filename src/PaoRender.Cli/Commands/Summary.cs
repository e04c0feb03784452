using System.Collections.Generic;
using System.IO;
using PaoRender.Files;

namespace PaoRender.Cli;

/// <summary>Says what a successful run did.</summary>
internal static class Summary
{
    public static void Print(OutputReport report, UserPath output, RenderSettings settings, CommandContext context)
    {
        if (settings.Verbosity == Verbosity.Quiet) return;
        if (settings.Verbosity == Verbosity.Detailed)
        {
            // Not with the summary: whoever parses that wants one line.
            PrintEach("wrote", report.Written);
            PrintEach("unchanged", report.Unchanged);
            PrintEach("removed", report.Removed);
        }

        // Standard output is the report's where there is one.
        TextWriter writer = settings.Findings == FindingFormat.Text ? context.Out : context.Error;
        int manifests = report.Written.Count + report.Unchanged.Count;
        writer.WriteLine(
            $"wrote {manifests} manifest{(manifests == 1 ? "" : "s")} to {output.Display}"
            + $" ({report.Unchanged.Count} unchanged, {report.Removed.Count} removed)");

        void PrintEach(string what, IReadOnlyList<string> names)
        {
            foreach (string name in names) context.Error.WriteLine($"{what} {name}");
        }
    }
}
