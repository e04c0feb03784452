using System.Linq;
using PaoRender.Hardware;
using PaoRender.Cpus;
using PaoRender.Decisions;

namespace PaoRender.Checks;

/// <summary>Which CPUs a profile finds on a machine, where kernel arguments or the profile itself take some away.</summary>
internal static class CpuLimits
{
    /// <summary>CPUs that the profile may name. A source that does not show what is offline may have been made with the profile at work.</summary>
    public static CpuSet? Nameable(ProfileFacts profile, MachineFacts machine)
    {
        if (machine.Present is not { } present || !machine.Machine.LacksOffline) return machine.Present;
        CpuSet offlined = profile.Cpus.Offlined ?? CpuSet.Empty;
        if (machine.HasNumbers) return present.Union(offlined);
        long threads = WithoutThreads(profile) ? 2 : 1;
        return MachineFacts.Numbered((present.Count * threads) + offlined.Count);
    }

    /// <summary>CPUs that are online when the profile's kernel arguments rule; null where that is not known.</summary>
    public static CpuSet? Online(ProfileFacts profile, MachineFacts machine)
    {
        if (machine.Online is not { } online || Has(profile, "maxcpus") || Has(profile, "nr_cpus")) return null;
        if (!WithoutThreads(profile)) return online;
        if (!machine.KnowsCores) return null;

        // The kernel keeps the first thread of each core.
        return CpuSet.FromRanges(machine.Cores.Select(core => new CpuRange(core.Ranges[0].First, core.Ranges[0].First))).Intersect(online);
    }

    private static bool WithoutThreads(ProfileFacts profile) => Has(profile, "nosmt");

    private static bool Has(ProfileFacts profile, string name) => ArgumentPieces.Has(profile.Spec.AdditionalKernelArgs, name);
}
