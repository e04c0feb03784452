namespace PaoRender.Hardware;

/// <summary>What no machine has more of. Whoever says more is not believed, and costs no memory.</summary>
internal static class MachineLimits
{
    /// <summary>CPUs, and numbers of sockets, cores and NUMA nodes. Kernels end at 8192 CPUs.</summary>
    public const int Most = 1 << 16;
}
