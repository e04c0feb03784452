using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>
/// The manifests that make a pool partitioned from its first boot, before any profile tells its CPUs: all CPUs count as
/// reserved until then.
/// </summary>
internal static class PinningFiles
{
    public static V1MachineConfig Build(AssetSource assets, string pool, IReadOnlyList<string> partitions)
    {
        var contents = new PinningContents(assets, partitions, "");
        var files = new IgnitionFiles();
        foreach ((string path, string dataUrl) in contents.DefaultFiles()) files.AddConfiguration(path, dataUrl);
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
