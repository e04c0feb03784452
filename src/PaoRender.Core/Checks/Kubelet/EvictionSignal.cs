using System.Collections.Generic;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>What a kubelet watches to evict pods. With a threshold for anything else it does not start.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Since">The first release whose kubelet has it; null for all.</param>
internal sealed record EvictionSignal(string Name, OperatorRelease? Since = null)
{
    // Its kubelet is the first that can keep layers and images on different disks.
    private static readonly OperatorRelease s_splitDisks = new(4, 16);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EvictionSignal> All { get; } =
    [
        new("memory.available"),
        new("nodefs.available"),
        new("nodefs.inodesFree"),
        new("imagefs.available"),
        new("imagefs.inodesFree"),
        new("containerfs.available", s_splitDisks),
        new("containerfs.inodesFree", s_splitDisks),
        new("pid.available"),
        new("allocatableMemory.available"),
    ];
}
