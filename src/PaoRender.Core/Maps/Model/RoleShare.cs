using PaoRender.Cpus;

namespace PaoRender.Maps;

/// <summary>The CPUs of one role; never empty.</summary>
internal sealed record RoleShare(CpuRole Role, CpuSet Cpus);
