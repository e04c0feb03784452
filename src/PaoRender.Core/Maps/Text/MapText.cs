using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Maps;

/// <summary>Writes a map as lines of text.</summary>
internal static class MapText
{
    public static void Write(CpuMap map, MapLines lines)
    {
        lines.Gap();
        lines.Text(map.Profile, MapStyle.Title);
        lines.Text(MapWords.Subtitle(map), MapStyle.Muted);
        foreach (CpuGroup group in map.Groups)
        {
            Head(lines, group.Title);
            new CellRows(group).Write(lines);
        }

        if (map.NotDrawn is { } left) lines.Text(MapWords.NotDrawn(left), MapStyle.Plain, indent: 2);
        Head(lines, "Roles");
        WriteShares(map.Shares, lines);
        Head(lines, "Huge pages");
        if (map.HugePages.Count == 0) lines.Text("none", MapStyle.Plain, indent: 2);
        foreach (HugePageAmount pages in map.HugePages) lines.Text(MapWords.Of(pages), MapStyle.Plain, indent: 2);
        Head(lines, "Kernel arguments");
        foreach (ArgumentGroup group in map.Arguments)
        {
            lines.Text(group.Title, MapStyle.Muted, indent: 2);
            if (group.Arguments.Count > 0) lines.Text(string.Join(" ", group.Arguments), MapStyle.Plain, indent: 4);
        }

        Head(lines, "Settings");
        int column = map.Settings.Max(setting => setting.Name.Length) + 4;
        foreach (Setting setting in map.Settings)
            lines.Entry([new MapSpan(("  " + setting.Name).PadRight(column), MapStyle.Muted)], setting.Value);
    }

    private static void Head(MapLines lines, string title)
    {
        lines.Gap();
        lines.Text(title, MapStyle.Heading);
    }

    private static void WriteShares(IReadOnlyList<RoleShare> shares, MapLines lines)
    {
        int names = shares.Select(share => RoleWords.Name(share.Role).Length).DefaultIfEmpty().Max();
        int counts = shares.Select(share => MapWords.Count(share).Length).DefaultIfEmpty().Max();
        foreach (RoleShare share in shares)
        {
            MapSpan[] label =
            [
                new(MapLines.Blanks(2), MapStyle.Plain),
                new(RoleWords.Letter(share.Role), RoleStyles.Of(share.Role)),
                new($" {RoleWords.Name(share.Role).PadRight(names)}  {MapWords.Count(share).PadLeft(counts)}  ", MapStyle.Plain),
            ];
            lines.Entry(label, share.Cpus.ToString());
        }
    }
}
