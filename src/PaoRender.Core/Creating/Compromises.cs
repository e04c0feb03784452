using System.Collections.Generic;
using PaoRender.Values;

namespace PaoRender.Creating;

/// <summary>In what a division is other than wished.</summary>
internal static class Compromises
{
    public static IEnumerable<string> Of(CreatorWishes wishes, CpuDivision division)
    {
        if (division.Reserved.Count != wishes.ReservedCpus)
        {
            yield return $"{Invariant.Text(division.Reserved.Count)} CPUs are reserved and not {Invariant.Text(wishes.ReservedCpus)}: the operator's "
                + "creator divides so among the NUMA nodes.";
        }

        if (division.Offlined.Count != wishes.OfflinedCpus)
        {
            yield return $"{Invariant.Text(division.Offlined.Count)} CPUs are taken offline and not {Invariant.Text(wishes.OfflinedCpus)}: there are "
                + "no more that are not reserved.";
        }
    }
}
