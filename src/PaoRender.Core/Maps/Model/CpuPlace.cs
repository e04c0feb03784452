namespace PaoRender.Maps;

/// <summary>Where a CPU is in a machine.</summary>
/// <param name="Cpu">Its number.</param>
/// <param name="Socket">The processor.</param>
/// <param name="NumaNode">The memory that is near.</param>
/// <param name="Core">The core, whose number need be unique within a socket only.</param>
/// <param name="Thread">Which of the core's threads it is.</param>
internal sealed record CpuPlace(int Cpu, int Socket, int NumaNode, int Core, int Thread);
