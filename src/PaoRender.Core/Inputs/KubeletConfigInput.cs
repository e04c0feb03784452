using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A KubeletConfig of the input.</summary>
/// <param name="Config">The typed object.</param>
/// <param name="Document">The document that it stood in.</param>
internal sealed record KubeletConfigInput(V1KubeletConfig Config, ManifestDocument Document)
{
    public string Name => Config.Metadata.Name ?? "";

    /// <summary>Which pools it is for; null for none.</summary>
    public LabelSelector? Selector => Config.Spec?.MachineConfigPoolSelector;

    /// <summary>Whether it was made from a profile: an earlier output that lies beside the input.</summary>
    public bool IsOperators =>
        Name.StartsWith("performance-", System.StringComparison.Ordinal)
        || Config.Metadata.OwnerReferences?.Any(owner => owner.Kind == V2PerformanceProfile.KubeKind) == true;
}
