namespace TypedCluster;

/// <summary>Divides a server's CPUs. Two threads of a core are <c>n</c> and <c>n + cores</c> and always stay together.</summary>
internal sealed class CpuPlan(Site site)
{
    /// <summary>The CPUs of the platform.</summary>
    public string Reserved => Threads(0, site.Reserved - 1);

    /// <summary>The CPUs of the workloads.</summary>
    public string Isolated => Threads(site.Reserved, site.Cores - 1);

    private string Threads(int first, int last) => $"{first}-{last},{first + site.Cores}-{last + site.Cores}";
}
