using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Partitioning;
using PaoRender.Pools;
using PaoRender.Manifests;
using PaoRender.Schemas;
using PaoRender.Templates;

namespace PaoRender.Rendering;

/// <summary>
/// The manifests that make a pool partitioned from its first boot, before any profile tells its CPUs: all CPUs count as
/// reserved until then.
/// </summary>
internal static class PinningFiles
{
    private const string ManagementPartition = "management";

    /// <summary>Values of the pinning templates.</summary>
    public static TemplateData Data(string reservedCpus) =>
        new TemplateData().Set("Workload", ManagementPartition).Set("ReservedCpus", reservedCpus);

    public static V1MachineConfig Build(AssetSource assets, string pool)
    {
        TemplateData data = Data("");
        var files = new IgnitionFiles();
        files.AddConfiguration(CpuPartitioning.KubeletPinningPath, assets.RenderedUrl(AssetPaths.KubeletPinning, data));
        files.AddConfiguration(
            "/etc/crio/crio.conf.d/01-workload-pinning-default.conf", assets.RenderedUrl(AssetPaths.CrioPinning, data));
        return new V1MachineConfig
        {
            Metadata = new ObjectMeta
            {
                Name = ObjectNames.PinningMachineConfig(pool),
                Labels = new Dictionary<string, string> { [RoleLabel.Key] = pool },
            },
            Spec = new V1MachineConfigSpec { Config = IgnitionConfigs.Create(files.Items) },
        };
    }
}
