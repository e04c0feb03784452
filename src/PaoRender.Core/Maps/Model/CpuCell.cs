namespace PaoRender.Maps;

/// <summary>One CPU of a map.</summary>
/// <param name="Cpu">Its number.</param>
/// <param name="Role">What it is for.</param>
internal sealed record CpuCell(int Cpu, CpuRole Role);
