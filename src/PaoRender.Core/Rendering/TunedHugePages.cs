using System.Collections.Generic;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Rendering;

/// <summary>Huge pages as kernel arguments.</summary>
internal static class TunedHugePages
{
    private const string TwoMebibytes = "2M";

    /// <summary>Pages bound to a NUMA node are left out: units allocate them.</summary>
    public static string Arguments(V2PerformanceProfileSpecHugepages hugePages)
    {
        var arguments = new List<string>();
        bool smallOnNode = false, smallEverywhere = false;
        foreach (V2PerformanceProfileSpecHugepagesPages page in hugePages.Pages ?? [])
        {
            bool small = page.Size == TwoMebibytes;
            if (page.Node is not null)
            {
                smallOnNode |= small;
                continue;
            }

            smallEverywhere |= small;
            arguments.Add("hugepagesz=" + page.Size);
            arguments.Add("hugepages=" + Invariant.Text(page.Count));
        }

        // With 1G as the default the kernel makes the pool of 2M pages only when it is asked for.
        if (smallOnNode && !smallEverywhere && hugePages.DefaultHugepagesSize == "1G")
        {
            arguments.Add("hugepagesz=" + TwoMebibytes);
            arguments.Add("hugepages=0");
        }

        return string.Join(" ", arguments);
    }
}
