using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Maps;

/// <summary>Makes the map of a profile.</summary>
internal static class CpuMapBuilder
{
    private static readonly ArgumentGroup s_unknown = new("not shown while there are errors", []);

    /// <param name="build">The profile.</param>
    /// <param name="isWell">Whether there was no error: only then its kernel arguments are what the nodes will get.</param>
    public static CpuMap Build(ProfileBuild build, bool isWell = true)
    {
        var machine = MachinePlaces.Of(build.Profile.Machines);
        IReadOnlyList<CpuPlace>? places = machine?.Places;
        CpuSet? present = places is null ? null : CpuLayout.SetOf(places);
        IReadOnlyList<RoleShare> shares = RoleShares.Of(build.Cpus, present);
        var layout = new CpuLayout(shares, places);
        return new CpuMap
        {
            Profile = ShownText.Of(build.Name),
            Pool = build.Profile.Pool is { } pool ? ShownText.Of(pool.Name) : null,
            Release = build.Traits.Release.ToString(),
            Shares = shares,
            Groups = layout.Groups,
            NotDrawn = layout.NotDrawn?.ToString(),
            HugePages = [.. HugePages(build.Spec.Hugepages)],
            Arguments = !isWell
                ? [s_unknown]
                : [.. TunedArguments.Of(build).Select(group => group with { Arguments = [.. group.Arguments.Select(ShownText.Of)] })],
            Settings = ProfileSettings.Of(build, machine),
        };
    }

    private static IEnumerable<HugePageAmount> HugePages(V2PerformanceProfileSpecHugepages? hugePages)
    {
        foreach (V2PerformanceProfileSpecHugepagesPages page in hugePages?.Pages ?? [])
        {
            bool isDefault = page.Size is not null && page.Size == hugePages!.DefaultHugepagesSize;
            yield return new HugePageAmount(ShownText.Of(page.Size ?? ""), page.Count, page.Node, isDefault);
        }
    }
}
