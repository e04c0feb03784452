using System.Collections.Generic;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>
/// An option of the kubelet's CPU or topology manager. With one that it does not know, or that is of an alpha level whose gate is off, the
/// kubelet does not start.
/// </summary>
/// <param name="Field">The map that it stands in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Since">The first release whose kubelet has it; null for all.</param>
/// <param name="Beta">The first release that has it without the gate for alpha options; null for none.</param>
internal sealed record ManagerOption(string Field, string Name, OperatorRelease? Since, OperatorRelease? Beta)
{
    private const string Cpus = "cpuManagerPolicyOptions", Topology = "topologyManagerPolicyOptions";

    private static readonly OperatorRelease s_oldest = new(4, 14);

    /// <summary>The maps.</summary>
    public static IReadOnlyList<string> Fields { get; } = [Cpus, Topology];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ManagerOption> All { get; } =
    [
        new(Cpus, "full-pcpus-only", null, s_oldest),
        new(Cpus, "distribute-cpus-across-numa", null, new OperatorRelease(4, 20)),
        new(Cpus, "align-by-socket", null, null),
        new(Cpus, "distribute-cpus-across-cores", new OperatorRelease(4, 18), null),
        new(Cpus, "strict-cpu-reservation", new OperatorRelease(4, 19), new OperatorRelease(4, 20)),
        new(Cpus, "prefer-align-cpus-by-uncorecache", new OperatorRelease(4, 19), new OperatorRelease(4, 21)),
        new(Topology, "prefer-closest-numa-nodes", null, new OperatorRelease(4, 15)),
        new(Topology, "max-allowable-numa-nodes", new OperatorRelease(4, 18), new OperatorRelease(4, 19)),
    ];

    /// <summary>The feature gate of the kubelet that shows its alpha options.</summary>
    public string AlphaGate => Field == Cpus ? "CPUManagerPolicyAlphaOptions" : "TopologyManagerPolicyAlphaOptions";

    /// <summary>Whether the kubelet of a release has it.</summary>
    public bool IsIn(OperatorRelease release) => Since is null || release >= Since;

    /// <summary>Whether the kubelet of a release has it by the gate for alpha options only.</summary>
    public bool IsAlphaIn(OperatorRelease release) => Beta is null || release < Beta;
}
