using System.Collections.Generic;

namespace PaoRender.Fuzzing.Targets;

/// <summary>Every reader of foreign text.</summary>
internal static class AllTargets
{
    /// <summary>New targets, in the order of the report.</summary>
    public static IReadOnlyList<IFuzzTarget> Create() =>
    [
        new YamlTarget(), new RenderTarget(), new KubeletTarget(), new TemplateTarget(), new GeneratorTarget(), new AssetsTarget(),
        new ClusterTarget(), new HardwareTarget(), new DiskTarget(),
    ];
}
