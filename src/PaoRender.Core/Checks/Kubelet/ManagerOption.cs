using System.Collections.Generic;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>An option of the kubelet's CPU or topology manager. With one that it does not know the kubelet does not start.</summary>
/// <param name="Field">The map that it stands in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Since">The first release whose kubelet has it; null for all.</param>
internal sealed record ManagerOption(string Field, string Name, OperatorRelease? Since = null)
{
    private const string Cpus = "cpuManagerPolicyOptions", Topology = "topologyManagerPolicyOptions";

    /// <summary>The maps.</summary>
    public static IReadOnlyList<string> Fields { get; } = [Cpus, Topology];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ManagerOption> All { get; } =
    [
        new(Cpus, "full-pcpus-only"),
        new(Cpus, "distribute-cpus-across-numa"),
        new(Cpus, "align-by-socket"),
        new(Cpus, "distribute-cpus-across-cores", new OperatorRelease(4, 18)),
        new(Cpus, "strict-cpu-reservation", new OperatorRelease(4, 19)),
        new(Cpus, "prefer-align-cpus-by-uncorecache", new OperatorRelease(4, 19)),
        new(Topology, "prefer-closest-numa-nodes"),
        new(Topology, "max-allowable-numa-nodes", new OperatorRelease(4, 18)),
    ];

    /// <summary>Whether the kubelet of a release has it.</summary>
    public bool IsIn(OperatorRelease release) => Since is null || release >= Since;
}
