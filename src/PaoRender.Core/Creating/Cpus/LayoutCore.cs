using System.Collections.Generic;

namespace PaoRender.Creating;

/// <summary>A core with its CPUs that can be used, lowest first.</summary>
/// <param name="NumaNode">The NUMA node.</param>
/// <param name="Socket">The processor package.</param>
/// <param name="Number">The number of the core, as the kernel gives it within a package.</param>
/// <param name="Cpus">The CPUs, hyper-threads of each other.</param>
internal sealed record LayoutCore(int NumaNode, int Socket, int Number, IReadOnlyList<int> Cpus);
