using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Huge pages: sizes that a machine offers, each given once, none negative.</summary>
internal static class HugePageCheck
{
    private static readonly string[] s_pages = ["spec", "hugepages", "pages"];

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Hugepages is not { } hugePages) return;
        CheckSizes(scope, hugePages);
        List<V2PerformanceProfileSpecHugepagesPages> pages = hugePages.Pages ?? [];
        for (int i = 0; i < pages.Count; i++)
        {
            V2PerformanceProfileSpecHugepagesPages page = pages[i];
            if (page.Count < 0) RefusePage(scope, page, "count", $"{page.Count} huge pages cannot be reserved; give 0 or more.");
            if (page.Node < 0) RefusePage(scope, page, "node", $"{page.Node} is not a NUMA node; give 0 or more, or leave it out for all nodes.");
            if (pages.Take(i).Any(other => other.Size == page.Size && other.Node == page.Node))
            {
                string where = page.Node is { } node ? $"for NUMA node {node} " : "";
                RefusePage(scope, page, "size", $"Huge pages of the size {page.Size} are given {where}twice; give one entry with the sum.");
            }
        }
    }

    private static void CheckSizes(ProfileCheckScope scope, V2PerformanceProfileSpecHugepages hugePages)
    {
        IReadOnlyList<MachineKind> kinds = MachineKind.For(scope);

        // An unknown kernel page size has been reported, and then no size would be right.
        if (kinds.Count == 0) return;
        string? refused = hugePages.DefaultHugepagesSize is { } size && !IsOffered(size) ? size : null;
        if (refused is not null)
        {
            string also = (hugePages.Pages ?? []).Any(page => page.Size == refused) ? " The size stands in pages too." : "";
            scope.Refuse(RenderCodes.BadHugePages, Message(refused) + also, "spec", "hugepages", "defaultHugepagesSize");
        }

        foreach (V2PerformanceProfileSpecHugepagesPages page in hugePages.Pages ?? [])
        {
            // A size that the node's unit cannot have is reported by itself.
            if (scope.Profile.NodeHugePages.Any(node => node.Page == page && node.Problem is not null)) continue;
            if (!IsOffered(page.Size ?? "") && (refused is null || page.Size != refused)) RefusePage(scope, page, "size", Message(page.Size ?? ""));
        }

        bool IsOffered(string text) => kinds.Any(kind => kind.HugePageSizes.Contains(text));
        string Message(string text) => $"The huge page size '{text}' is not offered by "
            + string.Join(" or ", kinds.Select(kind => $"{kind.Name} ({string.Join(", ", kind.HugePageSizes)})")) + "."
            + (kinds.SelectMany(kind => kind.HugePageSizes).FirstOrDefault(known => IsLike(known, text)) is { } meant ? $" Write {meant}." : "");
    }

    // Kubernetes writes 1Gi and people 1GB where the profile wants the kernel's 1G.
    private static bool IsLike(string known, string text) => (text.Length > known.Length
        && text.StartsWith(known, StringComparison.OrdinalIgnoreCase)
        && text.Substring(known.Length).ToUpperInvariant() is "I" or "B" or "IB")
        || (text.Length == known.Length && string.Equals(known, text, StringComparison.OrdinalIgnoreCase));

    private static void RefusePage(ProfileCheckScope scope, V2PerformanceProfileSpecHugepagesPages page, string field, string message) =>
        scope.RefuseEntry(RenderCodes.BadHugePages, message, page.Source, field, s_pages);
}
