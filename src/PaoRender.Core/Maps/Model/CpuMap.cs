using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>What a profile makes of the CPUs of a node, and what goes with it. All texts can be shown as they are.</summary>
internal sealed record CpuMap
{
    /// <summary>The profile's name.</summary>
    public required string Profile { get; init; }

    /// <summary>The pool's name; null where no pool, or more than one, is the profile's.</summary>
    public required string? Pool { get; init; }

    /// <summary>The operator release that the rest is said for.</summary>
    public required string Release { get; init; }

    /// <summary>The CPUs of each role that has any, in the order of <see cref="CpuRole"/>, those without a role last.</summary>
    public required IReadOnlyList<RoleShare> Shares { get; init; }

    /// <summary>The CPUs as they are drawn.</summary>
    public required IReadOnlyList<CpuGroup> Groups { get; init; }

    /// <summary>The CPUs that would take too much room to draw, as text; null where all are drawn.</summary>
    public required string? NotDrawn { get; init; }

    /// <summary>The huge pages, in the order of the profile.</summary>
    public required IReadOnlyList<HugePageAmount> HugePages { get; init; }

    /// <summary>The kernel arguments of the TuneD profiles.</summary>
    public required IReadOnlyList<ArgumentGroup> Arguments { get; init; }

    /// <summary>Workload hints and their like.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }
}
