using System.Collections.Generic;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Ignition configs of the version that all releases use.</summary>
internal static class IgnitionConfigs
{
    private const string Version = "3.2.0";

    public static IgnitionConfig Create(List<IgnitionFile> files, List<IgnitionUnit>? units = null)
    {
        var config = new IgnitionConfig();
        config.Ignition.Version = Version;
        config.Storage.Files = files;
        config.Systemd.Units = units;
        return config;
    }
}
