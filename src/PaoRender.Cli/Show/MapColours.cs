using PaoRender.Maps;
using Spectre.Console;

namespace PaoRender.Cli;

/// <summary>The colours of a terminal: the palette of Okabe and Ito, which people see apart who do not see all colours.</summary>
internal static class MapColours
{
    private static readonly Style s_title = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_muted = new(decoration: Decoration.Dim);
    private static readonly Style s_reserved = Cell(0, 114, 178, Color.White);
    private static readonly Style s_isolated = Cell(0, 158, 115, Color.Black);
    private static readonly Style s_shared = Cell(204, 121, 167, Color.Black);
    private static readonly Style s_ovsDpdk = Cell(230, 159, 0, Color.Black);
    private static readonly Style s_offlined = Cell(88, 88, 88, Color.White);

    public static Style Of(MapStyle style) => style switch
    {
        MapStyle.Title => s_title,
        MapStyle.Heading => s_heading,
        MapStyle.Muted or MapStyle.Unassigned => s_muted,
        MapStyle.Reserved => s_reserved,
        MapStyle.Isolated => s_isolated,
        MapStyle.Shared => s_shared,
        MapStyle.OvsDpdk => s_ovsDpdk,
        MapStyle.Offlined => s_offlined,
        _ => Style.Plain,
    };

    private static Style Cell(byte red, byte green, byte blue, Color letter) => new(letter, new Color(red, green, blue));
}
