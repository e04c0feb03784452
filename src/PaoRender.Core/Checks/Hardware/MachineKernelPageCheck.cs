using System.Linq;
using PaoRender.Hardware;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>Kernel pages of a size that there is no kernel with for the architecture of a machine.</summary>
internal static class MachineKernelPageCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Spec.KernelPageSize is not { } size || scope.Traits.IgnoresKernelPageSize || scope.HasError("spec", "kernelPageSize")) return;
        foreach (((string architecture, string sizes), string machines) in MachineGroups.Of(scope.Profile.Machines, machine => Find(machine, size)))
        {
            scope.Refuse(
                RenderCodes.KernelPagesOfMachine,
                $"There is no kernel with pages of {size} for {architecture}, as on {machines}; write {sizes}, or leave kernelPageSize out.",
                "spec", "kernelPageSize");
        }
    }

    private static (string Architecture, string Sizes)[] Find(MachineFacts facts, string size)
    {
        string[] sizes = [.. MachineKind.All.Where(kind => kind.Architecture == facts.Machine.Architecture).Select(kind => kind.KernelPageSize)];
        return sizes.Length == 0 || sizes.Contains(size) ? [] : [(facts.Machine.Architecture!, string.Join(" or ", sizes))];
    }
}
