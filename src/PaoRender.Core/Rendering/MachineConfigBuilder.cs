using System.Collections.Generic;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds a profile's MachineConfig: scripts, configuration files, units and the kernel.</summary>
internal static class MachineConfigBuilder
{
    public static V1MachineConfig Build(ProfileBuild build, Dictionary<string, string> labels)
    {
        return new V1MachineConfig
        {
            Metadata = Ownership.Metadata(build, ObjectNames.MachineConfig(build.Name), labels),
            Spec = new V1MachineConfigSpec
            {
                Config = IgnitionConfigs.Create(MachineConfigFiles.Build(build), MachineConfigUnits.Build(build)),
                KernelType = KernelType(build),
            },
        };
    }

    private static string KernelType(ProfileBuild build)
    {
        if (build.Spec.RealTimeKernel?.Enabled == true) return "realtime";
        return build.Spec.KernelPageSize == "64k" && !build.Traits.IgnoresKernelPageSize ? "64k-pages" : "default";
    }
}
