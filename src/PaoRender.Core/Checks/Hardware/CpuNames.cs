using PaoRender.Cpus;

namespace PaoRender.Checks;

/// <summary>CPUs as messages name them.</summary>
internal static class CpuNames
{
    /// <summary><c>CPU 3</c>, <c>the CPUs 3,5-7</c>.</summary>
    public static string Of(CpuSet cpus) => cpus.Count == 1 ? $"CPU {cpus}" : $"the CPUs {cpus}";
}
