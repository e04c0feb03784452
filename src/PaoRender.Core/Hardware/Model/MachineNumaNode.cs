namespace PaoRender.Hardware;

/// <summary>A NUMA node.</summary>
/// <param name="Number">Its number.</param>
/// <param name="MemoryBytes">Its memory in bytes, huge pages included; null when unknown.</param>
public sealed record MachineNumaNode(int Number, long? MemoryBytes);
