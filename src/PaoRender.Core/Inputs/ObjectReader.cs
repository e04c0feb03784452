using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Reads objects of known kinds into their types, and sorts them.</summary>
internal sealed class ObjectReader(ClusterInput cluster, RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
{
    private bool IsStrict => request.Strictness == Strictness.Strict;

    /// <summary>Takes an object of a kind that a render looks at.</summary>
    public void Add(ManifestDocument document, string kind)
    {
        switch (kind)
        {
            case V2PerformanceProfile.KubeKind:
                cluster.Profiles.Add(new ProfileInput(Typed<V2PerformanceProfile>(document, reportUnknown: IsStrict), document));
                break;
            case V1MachineConfigPool.KubeKind:
                cluster.Pools.Add(new PoolInput(Typed<V1MachineConfigPool>(document), document));
                break;
            case V1MachineConfig.KubeKind:
                cluster.MachineConfigs.Add(new MachineConfigInput(Typed<V1MachineConfig>(document), document));
                break;
            case V1KubeletConfig.KubeKind:
                // Not looked at, but the reference decodes it, so a wrong type in it is an error there too.
                Typed<V1KubeletConfig>(document);
                break;
            case V1ContainerRuntimeConfig.KubeKind:
                cluster.ContainerRuntimeConfigs.Add(Typed<V1ContainerRuntimeConfig>(document));
                break;
            case V1FeatureGate.KubeKind:
                cluster.FeatureGates.Add(Typed<V1FeatureGate>(document));
                break;
            case V1Infrastructure.KubeKind:
                AddInfrastructure(document);
                break;
            case V1WorkloadPartitions.KubeKind:
                cluster.Partitions.Add(new PartitionsInput(Typed<V1WorkloadPartitions>(document, reportUnknown: IsStrict), document));
                break;
            case "ClusterRole" or "ClusterRoleBinding":
                cluster.AccessRules.Add(document);
                break;
        }
    }

    private void AddInfrastructure(ManifestDocument document)
    {
        V1Infrastructure infrastructure = Typed<V1Infrastructure>(document);
        if (infrastructure.Metadata.Name != "cluster") return;
        cluster.Infrastructure = infrastructure;
        cluster.InfrastructurePosition = Positions.Find(document, "status", "cpuPartitioning");
    }

    private T Typed<T>(ManifestDocument document, bool reportUnknown = false)
        where T : IManifestPart, new()
    {
        var options = new ReadOptions
        {
            UnknownFields = reportUnknown ? DiagnosticSeverity.Warning : null,
            Release = traits.Release.Schema,
        };
        return ManifestReader.Read<T>(document, diagnostics, options);
    }
}
