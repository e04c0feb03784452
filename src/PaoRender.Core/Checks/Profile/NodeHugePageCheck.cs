using PaoRender.Decisions;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>Huge pages of a NUMA node have a size that the release's unit can name.</summary>
internal static class NodeHugePageCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach (NodeHugePages pages in scope.Profile.NodeHugePages)
        {
            if (pages.Problem is null) continue;
            scope.RefuseEntry(
                RenderCodes.BadHugePages,
                $"The size '{pages.Page.Size}' of huge pages for a NUMA node cannot be used in release {scope.Traits.Release}: {pages.Problem}.",
                pages.Page.Source, "size", "spec", "hugepages", "pages");
        }
    }
}
