using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Kernel arguments with CPUs, which the operator makes of the CPU sets.</summary>
internal static class CpuArgument
{
    private const string Isolated = "spec.cpu.isolated", Reserved = "spec.cpu.reserved";

    // The operator's arguments come first. Of two sets for isolcpus or nohz_full the kernel keeps the first and logs the other; of the rest
    // the last one counts.
    private static readonly Dictionary<string, (string Field, bool KeepsFirst)> s_known = new(StringComparer.Ordinal)
    {
        ["isolcpus"] = (Isolated, true), ["nohz_full"] = (Isolated, true), ["rcu_nocbs"] = (Isolated, false),
        ["tuned.non_isolcpus"] = (Reserved, false), ["systemd.cpu_affinity"] = (Reserved, false),
    };

    private static readonly string[] s_flags = ["domain", "managed_irq", "nohz"];

    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static OwnArgument? Find(string name, string value, ProfileCheckScope scope)
    {
        if (!s_known.TryGetValue(name, out (string Field, bool KeepsFirst) known)) return null;
        CpuSet? own = known.Field == Isolated ? scope.Profile.Cpus.Isolated : scope.Profile.Cpus.Reserved;
        if (own is not null && CpuSet.TryParse(WithoutFlags(value), out CpuSet? given) && given == own)
        {
            return new OwnArgument(
                DiagnosticSeverity.Warning,
                $"The operator sets '{name}' to the same CPUs from {known.Field}. Remove it: it would stay behind when they change.");
        }

        string fate = known.KeepsFirst ? "the kernel ignores this one" : "the kernel takes this one in its place";
        return new OwnArgument(
            DiagnosticSeverity.Error, $"The operator sets '{name}' from {known.Field}, and {fate}. Remove it, and use {known.Field}.");
    }

    /// <summary>The CPUs of a value of <c>isolcpus</c>, which may begin with flags.</summary>
    public static string WithoutFlags(string value) => string.Join(",", value.Split(',').SkipWhile(item => s_flags.Contains(item)));
}
