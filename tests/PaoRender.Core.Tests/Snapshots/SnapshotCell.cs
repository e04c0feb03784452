using PaoRender.Releases;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>One cell of the matrix.</summary>
/// <param name="Match">The mode.</param>
/// <param name="Release">The release.</param>
/// <param name="Day">The day of the bundle's source, for what earlier builds of the release did; null for the newest build.</param>
internal sealed record SnapshotCell(MatchMode Match, OperatorRelease Release, string? Day)
{
    /// <summary>The release, with the day behind it: <c>4.16@2024-09-18</c>.</summary>
    public string Build => Day is null ? Release.ToString() : Release + "@" + Day;
}
