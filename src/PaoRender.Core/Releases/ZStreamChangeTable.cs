using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Releases;

/// <summary>
/// The z-stream changes of each release line, by date. The source tells days and not the z numbers of the builds that followed, so a
/// bundle selects by the day of its source.
/// </summary>
internal static class ZStreamChangeTable
{
    /// <summary>All of them, oldest first within a line.</summary>
    public static IReadOnlyList<ZStreamChange> All { get; } =
    [
        new(new(4, 14), "2023-08-09", "a profile without a matching pool is skipped", null),
        new(new(4, 14), "2023-09-03", "pinning of old single nodes is not looked for", null),
        new(new(4, 14), "2023-09-05", "the trigger of dynamic CPU affinity lies below /etc/openvswitch", null),
        new(new(4, 14), "2023-12-03", "the unit update-rps names its device by %i", null),
        new(new(4, 14), "2023-12-14", "there is no Node object", null),
        new(new(4, 14), "2024-03-13", "owner references have a random UID", null),
        new(new(4, 14), "2024-04-17", "there is one TuneD profile", null),
        new(new(4, 14), "2024-05-06", "the cpuset unit runs before the network is online", null),
        new(new(4, 14), "2024-05-13", "the container runtime is chosen otherwise", null),
        new(new(4, 14), "2024-06-21", "an exclamation mark stays in the pattern of an interface", null),
        new(new(4, 14), "2024-08-21", "there is no unit ocp-tuned-one-shot", null),

        new(new(4, 15), "2024-02-05", "there are no built-in pools", null),
        new(new(4, 15), "2024-03-06", "owner references have a random UID", null),
        new(new(4, 15), "2024-04-04", "there is one TuneD profile", null),
        new(new(4, 15), "2024-04-08", "the cpuset unit runs before the network is online", null),
        new(new(4, 15), "2024-05-06", "the container runtime is chosen otherwise", null),
        new(new(4, 15), "2024-06-06", "an exclamation mark stays in the pattern of an interface", null),
        new(new(4, 15), "2024-08-01", "there is no unit ocp-tuned-one-shot", null),

        new(new(4, 16), "2024-04-11", "a Node object selects cgroup v1", row => row with { ForcesCgroupV1 = true }),
        new(new(4, 16), "2024-09-19", "RPS masks are padded to 64 digits", row => row with { PadsCpuMasks = true }),
        new(new(4, 16), "2024-12-13", "TuneD gets the profile's own CPU lists", row => row with { CanonicalTunedCpus = false }),
        new(new(4, 16), "2024-12-22", "there are two TuneD profiles", TwoTunedProfiles),

        new(new(4, 17), "2024-09-02", "RPS masks are padded to 64 digits", row => row with { PadsCpuMasks = true }),
        new(new(4, 17), "2024-12-11", "TuneD gets the profile's own CPU lists", row => row with { CanonicalTunedCpus = false }),
        new(new(4, 17), "2024-12-13", "there are two TuneD profiles", TwoTunedProfiles),

        new(new(4, 18), "2024-12-04", "the container runtime is chosen", row => row with { ChoosesContainerRuntime = true }),
        new(new(4, 18), "2025-03-06", "huge pages on a NUMA node are 2M or 1G", row => row with { AnyHugePageSize = false }),
        new(new(4, 18), "2025-06-23", "the kernel's page size is not looked at", row => row with { IgnoresKernelPageSize = true }),

        new(new(4, 19), "2025-03-08", "the annotation cannot switch RPS off", row => row with { Rps = RpsRule.HintOrAnnotation }),

        new(new(4, 20), "2025-07-22", "the pool arbiter gets no pinning manifest", row => row with { PinsArbiter = false }),
        new(new(4, 20), "2025-08-04", "RPS is on by default", row => row with { Rps = RpsRule.AnnotationThenHint }),

        new(new(4, 21), "2025-11-05", "huge pages need no default size", row => row with { HugePagesNeedDefaultSize = false }),
        new(new(4, 21), "2026-03-19", "containers start on any of their CPUs", row => row with { ExecCpuAffinity = false }),

        new(new(4, 22), "2026-03-08", "the net section sizes the connection table", row => row with { SizesConntrackTable = true }),
        new(new(4, 22), "2026-05-20", "stalld's backend is not set", row => row with { ConfiguresStalld = false }),
        new(new(4, 22), "2026-06-26", "GOMAXPROCS has no lower bound", row => row with { InjectsGomaxprocs = false }),

        new(new(4, 23), "2026-07-15", "there is no OVS-DPDK", WithoutOvsDpdk),
    ];

    /// <summary>The changes that a build from a source of that day lacks, newest first; none for an unknown day.</summary>
    public static IEnumerable<ZStreamChange> MissingFrom(OperatorRelease release, string? sourceDate) => sourceDate is null
        ? []
        : All.Where(change => change.Release == release && change.IsAfter(sourceDate)).Reverse();

    private static ReleaseTraits WithoutOvsDpdk(ReleaseTraits row) =>
        row with { OvsDpdk = false, CanonicalReservedCpus = false, DatabaseBeforeSwitch = false };

    private static ReleaseTraits TwoTunedProfiles(ReleaseTraits row) => row with
    {
        TunedProfileNames = [.. row.TunedProfileNames.Where(
            name => !name.EndsWith("64", StringComparison.Ordinal) && !name.EndsWith("x86", StringComparison.Ordinal))],
    };
}
