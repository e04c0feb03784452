using System.Collections.Generic;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>An entry of the huge pages of a profile.</summary>
/// <param name="Page">The entry.</param>
/// <param name="Bytes">The memory that its pages take; 0 where size or count cannot be read. Products may be beyond 64 bits.</param>
internal sealed record PageDemand(V2PerformanceProfileSpecHugepagesPages Page, decimal Bytes)
{
    public static IReadOnlyList<PageDemand> Of(V2PerformanceProfileSpec spec)
    {
        var demands = new List<PageDemand>();
        foreach (V2PerformanceProfileSpecHugepagesPages page in spec.Hugepages?.Pages ?? [])
        {
            bool isRead = HugePageSize.TryToKibibytes(page.Size ?? "", HugePageSizeRules.AnyBinarySize, out long kibibytes, out _);
            demands.Add(new PageDemand(page, isRead && page.Count > 0 ? kibibytes * 1024m * page.Count : 0));
        }

        return demands;
    }
}
