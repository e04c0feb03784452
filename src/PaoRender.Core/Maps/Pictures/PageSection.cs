using System.Collections.Generic;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Writes the part of a page that shows one profile.</summary>
/// <param name="page">The page.</param>
/// <param name="map">The profile's map.</param>
/// <param name="id">The part's name within the page.</param>
internal sealed class PageSection(Markup page, CpuMap map, string id)
{
    public void Write()
    {
        page.Raw($"<section id=\"{id}\" aria-labelledby=\"{id}-name\">\n").Element($"h2 id=\"{id}-name\"", map.Profile).Raw("\n")
            .Element("p class=\"soft\"", map.Pool is { } pool ? "Pool " + pool : "No pool").Raw("\n");
        WriteRoles();
        page.Raw("<div class=\"parts\">\n<div>\n");
        for (int i = 0; i < map.Groups.Count; i++) WriteGroup(map.Groups[i], $"{id}-{Invariant.Text(i + 1)}");
        if (map.NotDrawn is { } left) page.Element("p class=\"soft\"", MapWords.NotDrawn(left)).Raw("\n");
        page.Raw("<div class=\"pair\">\n<div>\n");
        WriteHugePages();
        page.Raw("</div>\n<div>\n");
        WriteSettings();
        page.Raw("</div>\n</div>\n</div>\n<div>\n");
        WriteArguments();
        page.Raw("</div>\n</div>\n</section>\n");
    }

    private void WriteRoles()
    {
        page.Raw("<ul class=\"roles\">\n");
        foreach (RoleShare share in map.Shares)
        {
            string role = RolePatterns.ClassOf(share.Role);
            page.Raw("<li><svg viewBox=\"0 0 40 40\" aria-hidden=\"true\">")
                .Raw($"<rect class=\"{role}\" x=\"1\" y=\"1\" width=\"38\" height=\"38\" rx=\"8\"/>")
                .Element($"text class=\"letter on-{role}\" x=\"20\" y=\"26\"", RoleWords.Letter(share.Role))
                .Raw("</svg><div>").Element("b", $"{RoleWords.Name(share.Role)}, {MapWords.Count(share)}")
                .Element("code", share.Cpus.ToString()).Raw("</div></li>\n");
        }

        page.Raw("</ul>\n");
    }

    private void WriteGroup(CpuGroup group, string name)
    {
        page.Element("h3", group.Title).Raw("\n<div class=\"tiles\">\n");
        IReadOnlyList<CpuTile> tiles = CpuTile.Of(group);
        for (int i = 0; i < tiles.Count; i++)
        {
            string tile = $"{name}-{Invariant.Text(i + 1)}";
            string box = $"0 0 {Invariant.Text(CpuTile.Width)} {Invariant.Text(tiles[i].Height)}";
            page.Raw($"<svg viewBox=\"{box}\" role=\"img\" aria-labelledby=\"{tile}t {tile}d\">\n")
                .Element($"title id=\"{tile}t\"", tiles[i].Title).Element($"desc id=\"{tile}d\"", tiles[i].Description).Raw("\n");
            tiles[i].Draw(page);
            page.Raw("</svg>\n");
        }

        page.Raw("</div>\n");
    }

    private void WriteHugePages()
    {
        page.Raw("<h3>Huge pages</h3>\n");
        if (map.HugePages.Count == 0)
        {
            page.Raw("<p class=\"soft\">none</p>\n");
            return;
        }

        page.Raw("<table>\n<thead><tr><th>Size</th><th>Pages</th><th>Memory of</th></tr></thead>\n<tbody>\n");
        foreach (HugePageAmount pages in map.HugePages)
        {
            page.Raw("<tr>").Element("td", pages.Size + (pages.IsDefault ? " (default)" : "")).Element("td", Invariant.Text(pages.Count))
                .Element("td", MapWords.Where(pages)).Raw("</tr>\n");
        }

        page.Raw("</tbody>\n</table>\n");
    }

    private void WriteArguments()
    {
        page.Raw("<h3>Kernel arguments</h3>\n");
        foreach (ArgumentGroup group in map.Arguments)
        {
            page.Element("h4", group.Title).Raw("\n<ul class=\"arguments\">\n");
            foreach (string argument in group.Arguments) page.Raw("<li>").Element("code", argument).Raw("</li>\n");
            page.Raw("</ul>\n");
        }
    }

    private void WriteSettings()
    {
        page.Raw("<h3>Settings</h3>\n<table>\n<tbody>\n");
        foreach (Setting setting in map.Settings)
        {
            page.Raw("<tr>").Element("th scope=\"row\"", setting.Name).Element("td", setting.Value).Raw("</tr>\n");
        }

        page.Raw("</tbody>\n</table>\n");
    }
}
