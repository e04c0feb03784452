using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;

namespace PaoRender.Checks;

/// <summary>A processor architecture with one of its kernel page sizes, and the huge pages that its kernel offers.</summary>
/// <param name="Name">As the message says it.</param>
/// <param name="Architecture">The architecture.</param>
/// <param name="KernelPageSize">The value of <c>spec.kernelPageSize</c> that it takes.</param>
/// <param name="HugePageSizes">The sizes that the operator takes for it.</param>
internal sealed record MachineKind(string Name, string Architecture, string KernelPageSize, IReadOnlyList<string> HugePageSizes)
{
    /// <summary>4.18 and later.</summary>
    public static IReadOnlyList<MachineKind> All { get; } =
    [
        new("amd64", Architectures.Amd64, "4k", ["2M", "1G"]),
        new("arm64", Architectures.Arm64, "4k", ["64k", "2M", "32M", "1G"]),
        new("arm64 with kernelPageSize 64k", Architectures.Arm64, "64k", ["2M", "512M", "16G"]),
    ];

    /// <summary>Up to 4.17, which knew one kind.</summary>
    public static IReadOnlyList<MachineKind> Classic { get; } = [All[0]];

    /// <summary>The kinds that a profile can be for.</summary>
    public static IReadOnlyList<MachineKind> For(ProfileCheckScope scope)
    {
        if (!scope.Traits.AnyHugePageSize) return Classic;
        string kernel = scope.Traits.IgnoresKernelPageSize ? "4k" : scope.Spec.KernelPageSize ?? "4k";
        return [.. All.Where(kind => kind.KernelPageSize == kernel)];
    }

    /// <summary>
    /// The sizes of huge pages of an architecture, with the profile's kernel pages; none where nothing is known. On amd64 the operator does
    /// not look at the kernel pages.
    /// </summary>
    public static IReadOnlyList<string> Sizes(ProfileCheckScope scope, string? architecture)
    {
        string kernel = architecture == Architectures.Amd64 || scope.Traits.IgnoresKernelPageSize ? "4k" : scope.Spec.KernelPageSize ?? "4k";
        return All.FirstOrDefault(kind => kind.Architecture == architecture && kind.KernelPageSize == kernel)?.HugePageSizes ?? [];
    }
}
