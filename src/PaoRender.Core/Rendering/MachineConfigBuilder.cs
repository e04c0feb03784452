using System.Collections.Generic;
using PaoRender.Pools;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds a profile's MachineConfig: scripts, configuration files, units and the kernel.</summary>
internal static class MachineConfigBuilder
{
    public static V1MachineConfig Build(ProfileScope scope, Dictionary<string, string> labels)
    {
        return new V1MachineConfig
        {
            Metadata = Ownership.Metadata(scope, ObjectNames.MachineConfig(scope.Name), labels),
            Spec = new V1MachineConfigSpec
            {
                Config = IgnitionConfigs.Create(MachineConfigFiles.Build(scope), MachineConfigUnits.Build(scope)),
                KernelType = KernelType(scope),
            },
        };
    }

    /// <summary>The labels that tie MachineConfig and Tuned to a pool: the profile's own, else the role.</summary>
    public static Dictionary<string, string> PoolLabels(V2PerformanceProfileSpec spec) => spec.MachineConfigLabel is { } labels
        ? new Dictionary<string, string>(labels)
        : new Dictionary<string, string> { [RoleLabel.Key] = RoleLabel.FromNodeSelector(spec.NodeSelector) };

    private static string KernelType(ProfileScope scope)
    {
        if (scope.Spec.RealTimeKernel?.Enabled == true) return "realtime";
        return scope.Spec.KernelPageSize == "64k" && !scope.Traits.IgnoresKernelPageSize ? "64k-pages" : "default";
    }
}
