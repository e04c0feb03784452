using System.Collections.Generic;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>One profile on one release, with what else the cluster says.</summary>
internal sealed record NodeCase(string Name, OperatorRelease Release, ProfileOptions Profile)
{
    /// <summary>Whether all nodes are partitioned.</summary>
    public bool Pinned { get; init; }

    /// <summary>The default runtime of the pool's ContainerRuntimeConfig; null for no such object.</summary>
    public string? Runtime { get; init; }

    /// <summary>Feature gates that are on.</summary>
    public IReadOnlyList<string> Gates { get; init; } = [];

    /// <summary>Whether a cluster would refuse the profile, which has no reserved or no isolated CPUs.</summary>
    public bool Refused { get; init; }

    public override string ToString() => Name + " on " + Release;
}
