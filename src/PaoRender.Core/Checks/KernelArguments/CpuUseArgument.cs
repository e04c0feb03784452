using System.Globalization;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Kernel arguments that the operator does not set, and that take CPUs from what the profile has them for.</summary>
internal static class CpuUseArgument
{
    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static (DiagnosticSeverity Weight, string Message)? Find(string argument, ProfileCpus cpus)
    {
        (string name, string value) = ArgumentPieces.Parts(argument);
        return name switch
        {
            "nr_cpus" => Limit(argument, value, cpus, DiagnosticSeverity.Error, "knows"),
            "maxcpus" => Limit(argument, value, cpus, DiagnosticSeverity.Warning, "starts"),
            "irqaffinity" => Use(argument, value, cpus, "interrupts"),
            "kthread_cpus" => Use(argument, value, cpus, "threads"),
            _ => null,
        };
    }

    private static (DiagnosticSeverity Weight, string Message)? Limit(
        string argument, string value, ProfileCpus cpus, DiagnosticSeverity weight, string does)
    {
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long count)) return null;
        CpuSet named = (cpus.Reserved ?? CpuSet.Empty).Union(cpus.Isolated ?? CpuSet.Empty);
        return named.Highest < count ? null
            : (weight, $"With '{argument}' the kernel {does} {Invariant.Text(count)} CPUs, and "
                + $"spec.cpu goes up to CPU {Invariant.Text(named.Highest)}. "
                + "Remove it, or name those CPUs only.");
    }

    private static (DiagnosticSeverity Weight, string Message)? Use(string argument, string value, ProfileCpus cpus, string what) =>
        cpus.Isolated is { } isolated && CpuSet.TryParse(value, out CpuSet? given) && given.Intersect(isolated) is { IsEmpty: false } common
            ? (DiagnosticSeverity.Warning, $"'{argument}' puts {what} of the kernel on CPUs {common}, which spec.cpu.isolated keeps free of "
                + "such work. Name reserved CPUs only.")
            : null;
}
