using System;
using System.Collections.Generic;

namespace PaoRender.Cpus;

/// <summary>Set arithmetic on ascending lists of runs that neither overlap nor touch.</summary>
internal static class CpuRangeList
{
    /// <summary>Sorts the runs and joins those that overlap or touch.</summary>
    public static CpuRange[] Normalise(List<CpuRange> ranges)
    {
        ranges.Sort(static (a, b) => a.First.CompareTo(b.First));
        var merged = new List<CpuRange>(ranges.Count);
        foreach (CpuRange range in ranges)
        {
            int top = merged.Count - 1;
            // The difference cannot overflow: neither number is negative.
            if (top >= 0 && range.First - merged[top].Last <= 1)
            {
                merged[top] = new CpuRange(merged[top].First, Math.Max(merged[top].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged.ToArray();
    }

    /// <summary>The runs that both lists cover.</summary>
    public static CpuRange[] Intersect(CpuRange[] left, CpuRange[] right)
    {
        var common = new List<CpuRange>();
        int l = 0, r = 0;
        while (l < left.Length && r < right.Length)
        {
            long first = Math.Max(left[l].First, right[r].First);
            long last = Math.Min(left[l].Last, right[r].Last);
            if (first <= last) common.Add(new CpuRange(first, last));
            if (left[l].Last < right[r].Last) l++;
            else r++;
        }

        return common.ToArray();
    }

    /// <summary>The runs of the first list that the second does not cover.</summary>
    public static CpuRange[] Except(CpuRange[] left, CpuRange[] right)
    {
        var rest = new List<CpuRange>();
        foreach (CpuRange range in left)
        {
            long next = range.First;
            bool covered = false;
            foreach (CpuRange hole in right)
            {
                if (hole.Last < next) continue;
                if (hole.First > range.Last) break;
                if (hole.First > next) rest.Add(new CpuRange(next, hole.First - 1));
                covered = hole.Last >= range.Last;
                if (covered) break;
                next = hole.Last + 1;
            }

            if (!covered) rest.Add(new CpuRange(next, range.Last));
        }

        return rest.ToArray();
    }
}
