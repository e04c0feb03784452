using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>CPUs under one heading: those of a NUMA node of a socket, or all where the machine is not known.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Cores">What is drawn, in order; never empty.</param>
internal sealed record CpuGroup(string Title, IReadOnlyList<CpuCore> Cores);
