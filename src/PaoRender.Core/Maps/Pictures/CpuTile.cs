using System.Collections.Generic;
using System.Linq;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Up to eight cores beside each other. On a page tiles flow into rows, as many as there is room for.</summary>
internal sealed class CpuTile
{
    /// <summary>How many cores a tile has room for.</summary>
    public const int Cores = 8;

    /// <summary>The room that a core takes.</summary>
    public const int CoreWidth = 44;

    /// <summary>The width of every tile.</summary>
    public const int Width = Cores * CoreWidth;

    private const int CellHeight = 42;
    private const int HeadHeight = 16;

    private readonly IReadOnlyList<CpuCore> _cores;
    private readonly int _head;

    private CpuTile(IReadOnlyList<CpuCore> cores, int threads)
    {
        _cores = cores;
        _head = cores.Any(core => core.Number is not null) ? HeadHeight : 0;
        Height = _head + (threads * CellHeight);
    }

    public int Height { get; }

    /// <summary>What the tile shows, in a few words.</summary>
    public string Title => $"CPUs {string.Join(", ", _cores.SelectMany(core => core.Threads).Select(cell => Invariant.Text(cell.Cpu)))}";

    /// <summary>What it says, for those who do not see it.</summary>
    public string Description => string.Join(", ", _cores
        .SelectMany(core => core.Threads)
        .Select(cell => $"{Invariant.Text(cell.Cpu)} {RoleWords.Name(cell.Role)}"));

    /// <summary>The tiles of a group, all of one height.</summary>
    public static IReadOnlyList<CpuTile> Of(CpuGroup group)
    {
        int threads = group.Cores.Max(core => core.Threads.Count);
        var tiles = new List<CpuTile>();
        for (int start = 0; start < group.Cores.Count; start += Cores)
        {
            tiles.Add(new CpuTile([.. group.Cores.Skip(start).Take(Cores)], threads));
        }

        return tiles;
    }

    public void Draw(Markup markup)
    {
        for (int column = 0; column < _cores.Count; column++)
        {
            CpuCore core = _cores[column];
            int x = column * CoreWidth;
            if (core.Number is { } number) Label(markup, "core", x, HeadHeight - 4, "core " + Invariant.Text(number));
            for (int row = 0; row < core.Threads.Count; row++) DrawCell(markup, core.Threads[row], x, _head + (row * CellHeight));
        }
    }

    private static void DrawCell(Markup markup, CpuCell cell, int x, int y)
    {
        string role = RolePatterns.ClassOf(cell.Role);
        markup.Raw($"<rect class=\"{role}\" x=\"{Invariant.Text(x + 2)}\" y=\"{Invariant.Text(y + 2)}\" width=\"40\" height=\"38\" rx=\"6\"/>");
        Label(markup, "letter on-" + role, x, y + 19, RoleWords.Letter(cell.Role));
        Label(markup, "number on-" + role, x, y + 33, Invariant.Text(cell.Cpu));
        markup.Raw("\n");
    }

    private static void Label(Markup markup, string styles, int x, int y, string text) =>
        markup.Element($"text class=\"{styles}\" x=\"{Invariant.Text(x + (CoreWidth / 2))}\" y=\"{Invariant.Text(y)}\"", text);
}
