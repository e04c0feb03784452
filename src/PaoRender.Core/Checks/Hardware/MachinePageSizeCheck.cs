using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Huge pages of sizes that the architecture of a machine, or its processor, does not have.</summary>
internal static class MachinePageSizeCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.Hugepages is not { } hugePages) return;
        if (hugePages.DefaultHugepagesSize is { } size)
            Check(scope, size, scope.Profile.Input.At("spec", "hugepages", "defaultHugepagesSize"));
        foreach (V2PerformanceProfileSpecHugepagesPages page in hugePages.Pages ?? [])
        {
            if (page is { Size: { } text, Source: { } entry } && entry["size"] is { } written)
                Check(scope, text, written.In(scope.Profile.Input.Document.File));
        }
    }

    private static void Check(ProfileCheckScope scope, string size, SourcePosition at)
    {
        // What no machine has was reported without any.
        if (scope.HasErrorAt(at)) return;
        foreach (((string what, string sizes), string machines) in MachineGroups.Of(scope.Profile.Machines, machine => Find(scope, machine, size)))
            scope.Error(RenderCodes.HugePageSizeOfMachine, at, $"There are no huge pages of {size} on {machines}: {what} has {sizes}.");
    }

    private static IEnumerable<(string What, string Sizes)> Find(ProfileCheckScope scope, MachineFacts facts, string size)
    {
        string? architecture = facts.Machine.Architecture;
        IReadOnlyList<string> sizes = MachineKind.Sizes(scope, architecture);
        if (sizes.Count > 0 && !sizes.Contains(size)) yield return (architecture!, string.Join(", ", sizes));

        // The sizes of other architectures follow from the kernel, which may be another one than the profile's.
        else if (architecture == Architectures.Amd64 && facts.Machine.HugePageSizes is { } offered && !offered.Contains(size))
            yield return ("its processor", string.Join(", ", offered));
    }
}
