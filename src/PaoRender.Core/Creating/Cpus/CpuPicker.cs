using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;

namespace PaoRender.Creating;

/// <summary>Takes CPUs out of a layout, each once.</summary>
internal sealed class CpuPicker(CpuLayout layout)
{
    private readonly HashSet<int> _taken = [];

    /// <summary>Takes whole cores, NUMA node by NUMA node, until each sum is reached.</summary>
    public CpuSet ByNuma(IReadOnlyList<int> targets)
    {
        var picked = new List<int>();
        for (int node = 0; node < targets.Count; node++)
        {
            foreach (int cpu in layout.NumaNodes[node].Cores.SelectMany(core => core.Cpus))
            {
                if (picked.Count >= targets[node]) break;
                if (_taken.Add(cpu)) picked.Add(cpu);
            }
        }

        return Set(picked);
    }

    /// <summary>Takes what is missed least: whole sockets that nothing was taken of, then second threads of cores, then any.</summary>
    /// <param name="count">How many; fewer are taken where there are no more.</param>
    /// <param name="mayTakeSockets">Whether whole sockets come first.</param>
    public CpuSet Idle(int count, bool mayTakeSockets)
    {
        var picked = new List<int>();
        foreach (IReadOnlyList<LayoutCore> socket in layout.Sockets)
        {
            int[] cpus = [.. socket.SelectMany(core => core.Cpus)];
            if (mayTakeSockets && cpus.Length <= count - picked.Count && !cpus.Any(_taken.Contains)) Take(cpus);
        }

        LayoutCore[] cores = [.. layout.Sockets.SelectMany(socket => socket)];
        Take(cores.SelectMany(core => core.Cpus.Skip(1)));
        Take(cores.SelectMany(core => core.Cpus));
        return Set(picked);

        void Take(IEnumerable<int> cpus)
        {
            foreach (int cpu in cpus)
            {
                if (picked.Count >= count) return;
                if (_taken.Add(cpu)) picked.Add(cpu);
            }
        }
    }

    private static CpuSet Set(IEnumerable<int> cpus) => CpuSet.FromRanges(cpus.Select(cpu => new CpuRange(cpu, cpu)));
}
