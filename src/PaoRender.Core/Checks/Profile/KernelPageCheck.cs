using System.Linq;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>The kernel page size, as far as no node has to be asked.</summary>
internal static class KernelPageCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.KernelPageSize is not { } size) return;
        if (!MachineKind.All.Any(kind => kind.KernelPageSize == size))
        {
            scope.Refuse(
                RenderCodes.BadKernelPages, $"'{size}' is not a valid kernel page size; write 4k, or 64k for arm64.", "spec", "kernelPageSize");
        }
        else if (size == "64k" && scope.Spec.RealTimeKernel?.Enabled == true)
        {
            scope.Refuse(
                RenderCodes.BadKernelPages,
                "There is no real-time kernel with 64k pages; set kernelPageSize to 4k or realTimeKernel.enabled to false.",
                "spec", "kernelPageSize");
        }
    }
}
