using System.Collections.Generic;
using PaoRender.Releases;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Decisions;

/// <summary>Huge pages of one NUMA node, which a unit allocates at boot.</summary>
/// <param name="Page">The entry of the profile.</param>
/// <param name="Kibibytes">The size of a page in KiB; 0 where the release does not understand it.</param>
/// <param name="Problem">What the release does not understand; null when it does.</param>
internal sealed record NodeHugePages(V2PerformanceProfileSpecHugepagesPages Page, long Kibibytes, string? Problem)
{
    /// <summary>The entries of a profile that name a node.</summary>
    public static IReadOnlyList<NodeHugePages> Of(V2PerformanceProfileSpec spec, ReleaseTraits traits)
    {
        HugePageSizeRules rules = traits.AnyHugePageSize ? HugePageSizeRules.AnyBinarySize : HugePageSizeRules.GibibyteOrTwoMebibytes;
        var pages = new List<NodeHugePages>();
        foreach (V2PerformanceProfileSpecHugepagesPages page in spec.Hugepages?.Pages ?? [])
        {
            if (page.Node is null) continue;
            HugePageSize.TryToKibibytes(page.Size ?? "", rules, out long kibibytes, out string? problem);
            pages.Add(new NodeHugePages(page, kibibytes, problem?.TrimEnd('.')));
        }

        return pages;
    }
}
