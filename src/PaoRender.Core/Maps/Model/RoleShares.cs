using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Decisions;

namespace PaoRender.Maps;

/// <summary>Sorts CPUs by role.</summary>
internal static class RoleShares
{
    /// <summary>The share of each role that has CPUs.</summary>
    /// <param name="cpus">The sets of a profile.</param>
    /// <param name="present">The CPUs of the machine; null where it is not known, and then they end with the highest that a set names.</param>
    public static IReadOnlyList<RoleShare> Of(ProfileCpus cpus, CpuSet? present)
    {
        // A CPU that is switched off serves nobody, whatever else names it. Only with strictness 'reference' can two sets name one.
        (CpuRole Role, CpuSet? Cpus)[] sets =
        [
            (CpuRole.Offlined, cpus.Offlined), (CpuRole.OvsDpdk, cpus.OvsDpdk), (CpuRole.Shared, cpus.Shared),
            (CpuRole.Isolated, cpus.Isolated), (CpuRole.Reserved, cpus.Reserved),
        ];
        var shares = new List<RoleShare>();
        CpuSet taken = CpuSet.Empty;
        foreach ((CpuRole role, CpuSet? set) in sets)
        {
            if (set is null) continue;
            Add(role, set.Except(taken));
            taken = taken.Union(set);
        }

        shares.Sort(static (one, other) => one.Role.CompareTo(other.Role));
        Add(CpuRole.Unassigned, (present ?? UpTo(taken.Highest)).Except(taken));
        return shares;

        void Add(CpuRole role, CpuSet set)
        {
            if (!set.IsEmpty) shares.Add(new RoleShare(role, set));
        }
    }

    /// <summary>The role of a CPU.</summary>
    public static CpuRole RoleOf(IReadOnlyList<RoleShare> shares, int cpu)
    {
        foreach (RoleShare share in shares)
        {
            if (share.Cpus.Contains(cpu)) return share.Role;
        }

        return CpuRole.Unassigned;
    }

    private static CpuSet UpTo(long last) => last < 0 ? CpuSet.Empty : CpuSet.FromRanges([new CpuRange(0, last)]);
}
