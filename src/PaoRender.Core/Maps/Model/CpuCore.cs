using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>CPUs that are drawn together: the threads of a core, or one CPU where the machine is not known.</summary>
/// <param name="Number">The core's number; null where the machine is not known.</param>
/// <param name="Threads">The CPUs; at least one.</param>
internal sealed record CpuCore(int? Number, IReadOnlyList<CpuCell> Threads);
