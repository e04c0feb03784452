using System.Collections.Generic;
using System.Linq;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>Writes the CPUs of a group in rows, each with the number that it starts with.</summary>
internal sealed class CellRows
{
    private const int MostInARow = 32;
    private const int Together = 8;

    private readonly CpuGroup _group;
    private readonly int _numberWidth;
    private readonly int _cellWidth;

    public CellRows(CpuGroup group)
    {
        _group = group;
        _numberWidth = group.Cores.Max(core => Number(core).Length);
        _cellWidth = group.Cores.Max(core => core.Threads.Count) + 1;
    }

    public void Write(MapLines lines)
    {
        int inARow = Fitting(lines.Width);
        for (int start = 0; start < _group.Cores.Count; start += inARow)
        {
            CpuCore[] cores = [.. _group.Cores.Skip(start).Take(inARow)];
            var spans = new List<MapSpan> { new(Number(cores[0]).PadLeft(_numberWidth + 2) + "  ", MapStyle.Muted) };
            for (int i = 0; i < cores.Length; i++)
            {
                if (i > 0 && i % Together == 0) spans.Add(new MapSpan(" ", MapStyle.Plain));
                spans.AddRange(Cell(cores[i], isLast: i == cores.Length - 1));
            }

            lines.Add([.. spans]);
        }
    }

    private static string Number(CpuCore core) => Invariant.Text(core.Number ?? core.Threads[0].Cpu);

    // Blanks have the colour of the CPU before, so that runs of one role are one bar.
    private IEnumerable<MapSpan> Cell(CpuCore core, bool isLast)
    {
        for (int i = 0; i < core.Threads.Count; i++)
        {
            CpuRole role = core.Threads[i].Role;
            bool padded = i == core.Threads.Count - 1 && !isLast;
            yield return new MapSpan(RoleWords.Letter(role) + (padded ? MapLines.Blanks(_cellWidth - core.Threads.Count) : ""), RoleStyles.Of(role));
        }
    }

    // A power of two, so that the rows begin with numbers that people know.
    private int Fitting(int width)
    {
        int count = MostInARow;
        while (count > 1 && Length(count) > width) count /= 2;
        return count;
    }

    private int Length(int count) => _numberWidth + 4 + (count * _cellWidth) - 1 + ((count - 1) / Together);
}
