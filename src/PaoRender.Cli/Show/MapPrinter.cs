using System;
using System.Globalization;
using PaoRender.Maps;

namespace PaoRender.Cli;

/// <summary>Writes maps to standard output: in colour where that is a terminal that has colours, and nobody has them switched off.</summary>
internal static class MapPrinter
{
    private const int WidthOfAPipe = 80;

    public static void Print(CpuMapReport report, MapFormat format, CommandContext context)
    {
        switch (format)
        {
            case MapFormat.Html:
                context.Out.Write(report.Html());
                break;
            case MapFormat.Svg when report.Profiles.Count > 1:
                throw new UsageException(
                    $"--output svg draws one picture for each profile, and there are {report.Profiles.Count}: give --output-file, or --output html.");
            case MapFormat.Svg when report.Profiles.Count == 1:
                context.Out.Write(report.Svg(0));
                break;
            case MapFormat.Svg:
                break;
            default:
                PrintText(report, context);
                break;
        }
    }

    private static void PrintText(CpuMapReport report, CommandContext context)
    {
        int? terminal = context.TerminalWidth();
        int width = terminal > 0 ? terminal.Value : Asked(context) ?? WidthOfAPipe;
        if (terminal is not null && HasColours(context)) new MapPainter(context, width).Paint(report.Text(width));
        else context.Out.Write(MapFiles.PlainText(report, width));
    }

    // Shells set it for themselves; who exports it means it.
    private static int? Asked(CommandContext context) =>
        context.Environment.TryGetValue("COLUMNS", out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns : null;

    private static bool HasColours(CommandContext context) =>
        !(context.Environment.TryGetValue("NO_COLOR", out string? no) && no.Length > 0)
        && !(context.Environment.TryGetValue("TERM", out string? kind) && kind.Equals("dumb", StringComparison.Ordinal));
}
