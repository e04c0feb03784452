using System.Linq;
using PaoRender.Values;

namespace PaoRender.Maps;

/// <summary>What every form of a map says in the same words.</summary>
internal static class MapWords
{
    public const string NoProfile = "The input has no PerformanceProfile.";

    public static string Subtitle(CpuMap map) =>
        (map.Pool is { } pool ? "Pool " + pool : "No pool") + ", operator release " + map.Release;

    public static string Count(RoleShare share) => share.Cpus.Count == 1 ? "1 CPU" : Invariant.Text(share.Cpus.Count) + " CPUs";

    public static string NotDrawn(string cpus) => "Not drawn: " + cpus;

    public static string Of(HugePageAmount pages) =>
        $"{Invariant.Text(pages.Count)} × {pages.Size}, {Where(pages)}" + (pages.IsDefault ? ", default size" : "");

    public static string Where(HugePageAmount pages) => pages.Node is { } node ? "NUMA node " + Invariant.Text(node) : "all NUMA nodes";

    /// <summary>All roles in one sentence, for those who do not see a picture.</summary>
    public static string Summary(CpuMap map) =>
        string.Join("; ", map.Shares.Select(share => $"{RoleWords.Name(share.Role)}: {share.Cpus} ({Count(share)})")) + ".";
}
