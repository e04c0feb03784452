using System.Collections.Generic;

namespace PaoRender.Hardware;

/// <summary>What a Node object says, as the operator's webhook reads it.</summary>
/// <param name="Labels">The labels, by which profiles select nodes.</param>
/// <param name="HasStatus">Whether the kubelet has reported anything; a Node that somebody wrote by hand has labels only.</param>
/// <param name="Architecture">The architecture; empty where there is none.</param>
/// <param name="CpuCapacity">The number of CPUs as text; null where there is none.</param>
public sealed record NodeReport(
    IReadOnlyDictionary<string, string> Labels, bool HasStatus, string Architecture, string? CpuCapacity)
{
    /// <summary>The taints that keep pods away which do not tolerate them (<c>NoSchedule</c>): the value of each by its key.</summary>
    public IReadOnlyDictionary<string, string> NoScheduleTaints { get; init; } = new Dictionary<string, string>();
}
