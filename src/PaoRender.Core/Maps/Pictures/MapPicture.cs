using System.Linq;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Draws a map as an SVG picture.</summary>
internal static class MapPicture
{
    private const string Style =
        """
        svg{--ground:#fff;--text:#1b1f24;--soft:#59636e;--line:#8c959f}
        @media (prefers-color-scheme:dark){svg{--ground:#11151a;--text:#e6edf3;--soft:#9aa5b1;--line:#6e7681}}
        .ground{fill:var(--ground)}
        .title,.subtitle,.heading,.body{font-family:system-ui,sans-serif;fill:var(--text)}
        .title{font-size:24px;font-weight:700}
        .subtitle{font-size:14px;fill:var(--soft)}
        .heading{font-size:15px;font-weight:700}
        .body{font-size:14px}
        .code{font:12px ui-monospace,monospace;fill:var(--text)}

        """;

    public static string Write(CpuMap map)
    {
        PictureFlow flow = Flow(map);
        string height = Invariant.Text(flow.Whole), width = Invariant.Text(PictureFlow.Width);
        return new Markup()
            .Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" ")
            .Raw($"width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n")
            .Element("title id=\"title\"", "CPU map of " + map.Profile).Raw("\n")
            .Element("desc id=\"desc\"", MapWords.Summary(map)).Raw("\n")
            .Raw("<style>\n").Raw(Style).Raw(CellStyle.Text).Raw("</style>\n")
            .Raw(Definitions())
            .Raw($"<path class=\"ground\" d=\"M0 0h{width}v{height}H0z\"/>\n")
            .Raw(flow.Markup.ToString())
            .Raw("</svg>\n")
            .ToString();
    }

    private static string Definitions()
    {
        var markup = new Markup();
        RolePatterns.Define(markup);
        return markup.ToString();
    }

    private static PictureFlow Flow(CpuMap map)
    {
        var flow = new PictureFlow();
        flow.Line(map.Profile, "title", 30);
        flow.Line(MapWords.Subtitle(map), "subtitle", 24);
        flow.Heading("Roles");
        foreach (RoleShare share in map.Shares) flow.Share(share);
        foreach (CpuGroup group in map.Groups)
        {
            flow.Heading(group.Title);
            flow.Tiles(CpuTile.Of(group));
        }

        if (map.NotDrawn is { } left) flow.Paragraph(MapWords.NotDrawn(left));
        flow.Heading("Huge pages");
        if (map.HugePages.Count == 0) flow.Paragraph("none");
        foreach (HugePageAmount pages in map.HugePages) flow.Paragraph(MapWords.Of(pages));
        flow.Heading("Kernel arguments");
        foreach (ArgumentGroup group in map.Arguments)
        {
            flow.Line(group.Title, "subtitle", 22, 16);
            flow.Paragraph(string.Join(" ", group.Arguments), indent: 32);
        }

        flow.Heading("Settings");
        flow.Paragraph(string.Join(",  ", map.Settings.Select(setting => setting.Name + " " + setting.Value)));
        return flow;
    }
}
