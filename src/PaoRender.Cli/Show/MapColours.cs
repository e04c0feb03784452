using PaoRender.Maps;
using Spectre.Console;

namespace PaoRender.Cli;

/// <summary>The colours of a terminal: the palette of Okabe and Ito, which people see apart who do not see all colours.</summary>
/// <param name="system">How many colours the terminal has.</param>
internal sealed class MapColours(ColorSystem system)
{
    private static readonly Style s_title = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_muted = new(decoration: Decoration.Dim);

    public Style Of(MapStyle style) => style switch
    {
        MapStyle.Title => s_title,
        MapStyle.Heading => s_heading,
        MapStyle.Muted or MapStyle.Unassigned => s_muted,
        MapStyle.Reserved => Cell(Color.White, new Color(0, 114, 178), Color.Navy),
        MapStyle.Isolated => Cell(Color.Black, new Color(0, 158, 115), Color.Green),
        MapStyle.Shared => Cell(Color.Black, new Color(204, 121, 167), Color.Purple),
        MapStyle.OvsDpdk => Cell(Color.Black, new Color(230, 159, 0), Color.Olive),
        MapStyle.Offlined => Cell(Color.White, new Color(88, 88, 88), Color.Grey),
        _ => Style.Plain,
    };

    // Of sixteen colours the same one is next to two of ours, so there each has one of its own.
    private Style Cell(Color letter, Color ground, Color ofFew) =>
        new(letter, system is ColorSystem.Standard or ColorSystem.Legacy ? ofFew : ground);
}
