using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Kernel arguments with CPUs, which the operator makes of the CPU sets.</summary>
internal static class CpuArgument
{
    private const string Isolated = "spec.cpu.isolated", Reserved = "spec.cpu.reserved", MaskName = "tuned.non_isolcpus";

    // The operator's arguments come first. Of two sets for isolcpus or nohz_full the kernel keeps the first and logs the other; of the rest
    // the last one counts.
    private static readonly Dictionary<string, (string Field, bool KeepsFirst)> s_known = new(StringComparer.Ordinal)
    {
        ["isolcpus"] = (Isolated, true), ["nohz_full"] = (Isolated, true), ["rcu_nocbs"] = (Isolated, false),
        [MaskName] = (Reserved, false), ["systemd.cpu_affinity"] = (Reserved, false),
    };

    private static readonly string[] s_flags = ["domain", "managed_irq", "nohz"];

    /// <summary>What is wrong with giving an argument; null when nothing is.</summary>
    public static OwnArgument? Find(string name, string value, ProfileCheckScope scope)
    {
        if (!s_known.TryGetValue(name, out (string Field, bool KeepsFirst) known)) return null;
        CpuSet? own = known.Field == Isolated ? scope.Profile.Cpus.Isolated : scope.Profile.Cpus.Reserved;
        if (own is not null && Given(name, value) is { } given && IsSame(name, given, own, scope.Profile.Cpus))
        {
            if (name == "isolcpus" && TakesFromScheduler(value) && scope.Spec.Cpu?.BalanceIsolated != false)
            {
                return new OwnArgument(
                    DiagnosticSeverity.Warning,
                    $"'{name}={value}' also takes these CPUs out of the load balancing of the scheduler, which the operator does where the "
                    + "profile says so. Write spec.cpu.balanceIsolated: false in its place, or remove it.");
            }

            return new OwnArgument(
                DiagnosticSeverity.Warning,
                $"The operator sets '{name}' to the same CPUs from {known.Field}. Remove it: it would stay behind when they change.");
        }

        string fate = known.KeepsFirst ? "the kernel ignores this one" : "the kernel takes this one in its place";
        return new OwnArgument(
            DiagnosticSeverity.Error, $"The operator sets '{name}' from {known.Field}, and {fate}. Remove it, and use {known.Field}.");
    }

    /// <summary>Whether an argument names CPUs that are to be isolated; null where it names none.</summary>
    public static bool? IsIsolated(string name) =>
        s_known.TryGetValue(name, out (string Field, bool KeepsFirst) known) ? known.Field == Isolated : null;

    /// <summary>The CPUs that a value names; null where it cannot be read.</summary>
    public static CpuSet? Given(string name, string value) => name == MaskName ? CpuMaskText.Read(value)
        : CpuSet.TryParse(WithoutFlags(value), out CpuSet? set) ? set : null;

    /// <summary>Whether what is given says the same as the profile. The mask holds all CPUs that are not isolated, whichever there are.</summary>
    private static bool IsSame(string name, CpuSet given, CpuSet own, ProfileCpus cpus) => name == MaskName
        ? own.Except(given).IsEmpty && (cpus.Isolated is null || given.Intersect(cpus.Isolated).IsEmpty)
        : given == own;

    // That is what the kernel does where no flag is given, too.
    private static bool TakesFromScheduler(string value) =>
        value.Split(',').TakeWhile(s_flags.Contains).ToArray() is var flags && (flags.Length == 0 || flags.Contains("domain"));

    /// <summary>The CPUs of a value of <c>isolcpus</c>, which may begin with flags.</summary>
    private static string WithoutFlags(string value) => string.Join(",", value.Split(',').SkipWhile(item => s_flags.Contains(item)));
}
