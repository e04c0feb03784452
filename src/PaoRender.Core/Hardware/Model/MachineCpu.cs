namespace PaoRender.Hardware;

/// <summary>A logical CPU. The CPUs of one core are hyper-threads of each other.</summary>
/// <param name="Number">The number, as CPU sets name it.</param>
/// <param name="Socket">The processor package; null when unknown.</param>
/// <param name="NumaNode">The NUMA node; null when unknown.</param>
/// <param name="Core">The core, whose number means something within its socket only; null when unknown.</param>
/// <param name="IsOnline">Whether the kernel used it when the source was made; null when unknown.</param>
public sealed record MachineCpu(int Number, int? Socket = null, int? NumaNode = null, int? Core = null, bool? IsOnline = null);
