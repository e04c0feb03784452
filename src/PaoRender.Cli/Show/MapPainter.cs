using System;
using System.Collections.Generic;
using PaoRender.Maps;
using Spectre.Console;

namespace PaoRender.Cli;

/// <summary>Paints maps on a terminal. Spectre.Console knows how terminals are told colours, and which of theirs is next to one.</summary>
internal sealed class MapPainter
{
    private readonly IAnsiConsole _console;
    private readonly MapColours _colours;

    public MapPainter(CommandContext context, int width)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Windows must be asked, and told. Elsewhere whoever calls has found out.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = ColoursOf(context),
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(context.Out),
        });
        _console.Profile.Width = width;
        _colours = new MapColours(_console.Profile.Capabilities.ColorSystem);
    }

    public void Paint(IReadOnlyList<IReadOnlyList<MapSpan>> lines)
    {
        foreach (IReadOnlyList<MapSpan> line in lines)
        {
            var paragraph = new Paragraph { Overflow = Overflow.Ellipsis };
            foreach (MapSpan span in line) paragraph.Append(span.Text, _colours.Of(span.Style));
            if (line.Count > 0) _console.Write(paragraph);
            _console.WriteLine();
        }
    }

    private static ColorSystemSupport ColoursOf(CommandContext context)
    {
        if (OperatingSystem.IsWindows()) return ColorSystemSupport.Detect;
        if (Has("COLORTERM", "truecolor") || Has("COLORTERM", "24bit")) return ColorSystemSupport.TrueColor;
        return Has("TERM", "256color") ? ColorSystemSupport.EightBit : ColorSystemSupport.Standard;

        bool Has(string variable, string word) =>
            context.Environment.TryGetValue(variable, out string? value) && value.Contains(word, StringComparison.Ordinal);
    }
}
