using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Creating;

/// <summary>How many CPUs are taken when each NUMA node is done.</summary>
internal static class NumaTargets
{
    /// <summary>The sum after each node.</summary>
    /// <remarks>
    /// That of the operator's profile creator, also where it is odd: of three nodes and more the last sum may be larger than the count.
    /// </remarks>
    /// <param name="count">How many CPUs are wanted.</param>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="isSplit">Whether each node gives its share; otherwise the first gives what it has.</param>
    public static IReadOnlyList<int> Of(int count, int nodes, bool isSplit)
    {
        if (!isSplit) return [.. Enumerable.Repeat(count, nodes)];
        int share = count / nodes, rest = count % nodes, sum = 0;
        var targets = new List<int>();
        for (int node = 0; node < nodes; node++)
        {
            sum = rest > 0 ? ((node + 1) * share) + (nodes - rest) : sum + share;
            if (rest > 0) rest--;
            targets.Add(sum);
        }

        return targets;
    }
}
