using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Maps;

/// <summary>Makes the map of a checked profile.</summary>
internal static class CpuMapBuilder
{
    public static CpuMap Build(ProfileBuild build)
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
            Arguments = [.. TunedArguments.Of(build).Select(group => group with { Arguments = [.. group.Arguments.Select(ShownText.Of)] })],
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
