using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Creating;

/// <summary>The shape of a machine that was made up.</summary>
/// <param name="Sockets">How many sockets.</param>
/// <param name="Nodes">How many NUMA nodes a socket has.</param>
/// <param name="Cores">How many cores a NUMA node has.</param>
/// <param name="Threads">How many CPUs a core has.</param>
/// <param name="IsMixed">Whether neighbours in number are in different NUMA nodes.</param>
internal sealed record MachineShape(int Sockets, int Nodes, int Cores, int Threads, bool IsMixed)
{
    /// <summary>
    /// Two sockets of four cores of two threads; even CPUs are on the first. Cores are not numbered in order, as in real processors.
    /// </summary>
    public static MachineShape Odd { get; } = new(2, 1, 4, 2, true);

    /// <summary>The machine. Numbers of threads follow those of all cores.</summary>
    public Machine Build(string name = "m") => new()
    {
        Name = name,
        Position = new SourcePosition(name, 0, 0),
        Architecture = "amd64",
        Cpus = [.. Cpus().OrderBy(cpu => cpu.Number)],
        NumaNodes = [.. Enumerable.Range(0, Sockets * Nodes).Select(node => new MachineNumaNode(node, null))],
    };

    private IEnumerable<MachineCpu> Cpus()
    {
        int nodes = Sockets * Nodes, cores = nodes * Cores;
        int[] numbers = [0, 4, 1, 3];
        for (int node = 0; node < nodes; node++)
        {
            for (int core = 0; core < Cores; core++)
            {
                int first = IsMixed ? (core * nodes) + node : (node * Cores) + core;
                int number = Cores == numbers.Length && Nodes == 1 ? numbers[core] : ((node % Nodes) * Cores) + core;
                for (int thread = 0; thread < Threads; thread++)
                    yield return new MachineCpu((thread * cores) + first, node / Nodes, node, number, true);
            }
        }
    }
}
