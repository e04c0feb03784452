using System;
using System.Collections.Generic;

namespace PaoRender.Releases;

/// <summary>
/// The releases as data. Each row says what changed against the one before, so two rows side by side are the story of an
/// upgrade. A new release is a new row here; docs/architecture.md lists what else it needs.
/// </summary>
internal static class ReleaseTable
{
    private static readonly Dictionary<OperatorRelease, ReleaseTraits> s_rows = BuildRows();

    /// <summary>The row of a release.</summary>
    /// <exception cref="ArgumentException">The release has none.</exception>
    public static ReleaseTraits Of(OperatorRelease release) => s_rows.TryGetValue(release, out ReleaseTraits? row)
        ? row
        : throw new ArgumentException($"Release {release} has no row.", nameof(release));

    /// <summary>The row of a release's builds from a source of a day; that of the line when the day is not known.</summary>
    public static ReleaseTraits Of(OperatorRelease release, string? sourceDate)
    {
        ReleaseTraits row = Of(release);
        foreach (ZStreamChange change in ZStreamChangeTable.MissingFrom(release, sourceDate)) row = change.Before?.Invoke(row) ?? row;
        return row;
    }

    private static Dictionary<OperatorRelease, ReleaseTraits> BuildRows()
    {
        ReleaseTraits r414 = new()
        {
            Release = new OperatorRelease(4, 14),
            ChoosesContainerRuntime = true,
            ForcesCgroupV1 = true,
            Rps = RpsRule.HintOrAnnotation,
            PadsCpuMasks = true,
            TunedProfileNames = ["openshift-node-performance", "openshift-node-performance-rt"],
            SizesConntrackTable = true,
        };
        ReleaseTraits r415 = r414 with { Release = new(4, 15), BuiltInPools = true, MixedCpus = true };
        ReleaseTraits r416 = r415 with
        {
            Release = new(4, 16),
            ForcesCgroupV1 = false,
            PadsCpuMasks = false,
            TunedProfileNames =
            [
                .. r415.TunedProfileNames,
                "openshift-node-performance-amd-x86",
                "openshift-node-performance-arm-aarch64",
                "openshift-node-performance-intel-x86",
            ],
            CanonicalTunedCpus = true,
        };
        ReleaseTraits r417 = r416 with { Release = new(4, 17) };
        ReleaseTraits r418 = r417 with
        {
            Release = new(4, 18),
            ChoosesContainerRuntime = false,
            AnyHugePageSize = true,
        };
        ReleaseTraits r419 = r418 with { Release = new(4, 19), Rps = RpsRule.AnnotationThenHint };
        ReleaseTraits r420 = r419 with
        {
            Release = new(4, 20),
            Rps = RpsRule.AnnotationOnly,
            PinsArbiter = true,
            JsonMayTurnYaml = true,
        };
        ReleaseTraits r421 = r420 with { Release = new(4, 21), ExecCpuAffinity = true, HugePagesNeedDefaultSize = true };
        ReleaseTraits r422 = r421 with
        {
            Release = new(4, 22),
            SizesConntrackTable = false,
            ConfiguresStalld = true,
            InjectsGomaxprocs = true,
            DynamicResourceAllocation = true,
            ComparesConfigKeySorted = true,
        };
        ReleaseTraits r423 = r422 with
        {
            Release = new(4, 23),
            OvsDpdk = true,
            CanonicalReservedCpus = true,
            DatabaseBeforeSwitch = true,
        };
        ReleaseTraits r50 = r423 with { Release = new(5, 0) };
        ReleaseTraits r51 = r50 with { Release = new(5, 1) };
        ReleaseTraits r52 = r51 with { Release = new(5, 2) };

        var rows = new Dictionary<OperatorRelease, ReleaseTraits>();
        foreach (ReleaseTraits row in new[] { r414, r415, r416, r417, r418, r419, r420, r421, r422, r423, r50, r51, r52 })
        {
            rows.Add(row.Release, row);
        }

        return rows;
    }
}
