using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Releases;

/// <summary>
/// The releases as data. Each row says what changed against the one before, so two rows side by side are the story of an
/// upgrade. A new release is a new row here; docs/architecture.md lists what else it needs.
/// </summary>
public static class ReleaseTable
{
    private static readonly Dictionary<OperatorRelease, ReleaseTraits> s_rows = Rows().ToDictionary(row => row.Release);

    /// <summary>The release lines that have a row, oldest first.</summary>
    public static IReadOnlyList<OperatorRelease> Releases { get; } = [.. Rows().Select(row => row.Release)];

    /// <summary>The row of a release.</summary>
    /// <exception cref="ArgumentException">The release has none.</exception>
    public static ReleaseTraits Of(OperatorRelease release) => s_rows.TryGetValue(Require.NotNull(release, nameof(release)), out ReleaseTraits? row)
        ? row
        : throw new ArgumentException($"Release {release} has no row.", nameof(release));

    /// <summary>The row of a release's builds from a source of a day; that of the line when the day is not known.</summary>
    public static ReleaseTraits Of(OperatorRelease release, string? sourceDate)
    {
        ReleaseTraits row = Of(release);
        foreach (ZStreamChange change in ZStreamChangeTable.MissingFrom(release, sourceDate)) row = change.Before?.Invoke(row) ?? row;
        return row;
    }

    /// <summary>Each row is the one before it, with what changed; the oldest comes first.</summary>
    private static IEnumerable<ReleaseTraits> Rows()
    {
        ReleaseTraits row = new()
        {
            Release = new OperatorRelease(4, 14),
            ChoosesContainerRuntime = true,
            ForcesCgroupV1 = true,
            Rps = RpsRule.HintOrAnnotation,
            PadsCpuMasks = true,
            TunedProfileNames = ["openshift-node-performance", "openshift-node-performance-rt"],
            SizesConntrackTable = true,
        };
        yield return row;
        yield return row = row with { Release = new(4, 15), BuiltInPools = true, MixedCpus = true };
        yield return row = row with
        {
            Release = new(4, 16),
            ForcesCgroupV1 = false,
            PadsCpuMasks = false,
            TunedProfileNames =
            [
                .. row.TunedProfileNames,
                "openshift-node-performance-amd-x86",
                "openshift-node-performance-arm-aarch64",
                "openshift-node-performance-intel-x86",
            ],
            CanonicalTunedCpus = true,
        };
        yield return row = row with { Release = new(4, 17) };
        yield return row = row with
        {
            Release = new(4, 18),
            ChoosesContainerRuntime = false,
            AnyHugePageSize = true,
        };
        yield return row = row with { Release = new(4, 19), Rps = RpsRule.AnnotationThenHint };
        yield return row = row with
        {
            Release = new(4, 20),
            Rps = RpsRule.AnnotationOnly,
            PinsArbiter = true,
            JsonMayTurnYaml = true,
        };
        yield return row = row with { Release = new(4, 21), ExecCpuAffinity = true, HugePagesNeedDefaultSize = true };
        yield return row = row with
        {
            Release = new(4, 22),
            SizesConntrackTable = false,
            ConfiguresStalld = true,
            InjectsGomaxprocs = true,
            DynamicResourceAllocation = true,
            ComparesConfigKeySorted = true,
        };
        yield return row = row with
        {
            Release = new(4, 23),
            OvsDpdk = true,
            CanonicalReservedCpus = true,
            DatabaseBeforeSwitch = true,
        };
        yield return row = row with { Release = new(5, 0) };
        yield return row = row with { Release = new(5, 1) };
        yield return row = row with { Release = new(5, 2) };
    }
}
