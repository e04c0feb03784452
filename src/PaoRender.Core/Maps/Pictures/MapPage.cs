using System.Collections.Generic;
using System.Linq;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Writes all maps as one HTML page. It asks nobody for anything: styles and pictures are in it, and there is no script.</summary>
internal static class MapPage
{
    public static string Write(IReadOnlyList<CpuMap> maps)
    {
        var page = new Markup();
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>CPU map</title>\n")
            .Raw("<style>\n").Raw(PageStyle.Text).Raw(CellStyle.Text).Raw("</style>\n</head>\n<body>\n")
            .Raw("<svg class=\"defs\" aria-hidden=\"true\">\n");
        RolePatterns.Define(page);
        page.Raw("</svg>\n<header>\n<h1>CPU map</h1>\n").Element("p class=\"soft\"", Subtitle(maps)).Raw("\n");
        if (maps.Count > 1) WriteLinks(page, maps);
        page.Raw("</header>\n<main>\n");
        for (int i = 0; i < maps.Count; i++) new PageSection(page, maps[i], IdOf(i)).Write();
        return page.Raw("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Subtitle(IReadOnlyList<CpuMap> maps)
    {
        if (maps.Count == 0) return MapWords.NoProfile;
        string count = maps.Count == 1 ? "1 PerformanceProfile" : Invariant.Text(maps.Count) + " PerformanceProfiles";
        return $"{count}, operator release {maps[0].Release}";
    }

    private static void WriteLinks(Markup page, IReadOnlyList<CpuMap> maps)
    {
        page.Raw("<nav aria-label=\"Profiles\"><ul>\n");
        foreach ((CpuMap map, int i) in maps.Select((map, i) => (map, i)))
        {
            page.Raw("<li>").Element($"a href=\"#{IdOf(i)}\"", map.Profile).Raw("</li>\n");
        }

        page.Raw("</ul></nav>\n");
    }

    // By number, because a name that no cluster would take may hold anything.
    private static string IdOf(int index) => "profile-" + Invariant.Text(index + 1);
}
