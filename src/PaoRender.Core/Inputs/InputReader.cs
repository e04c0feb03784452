using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Reads the input files and keeps the objects that a render looks at. Objects of other kinds are passed over.</summary>
internal sealed class InputReader
{
    private readonly RenderRequest _request;
    private readonly ReleaseTraits _traits;
    private readonly DiagnosticBag _diagnostics;
    private readonly ClusterInput _cluster = new();

    private InputReader(RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
    {
        _request = request;
        _traits = traits;
        _diagnostics = diagnostics;
    }

    private bool Strict => _request.Strictness == Strictness.Strict;

    public static ClusterInput Read(RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
    {
        var reader = new InputReader(request, traits, diagnostics);
        var options = new ManifestTextOptions
        {
            JsonMayTurnYaml = traits.JsonMayTurnYaml,
            Losses = reader.Strict ? DiagnosticSeverity.Error : DiagnosticSeverity.Message,
        };
        foreach (InputFile file in request.Inputs)
        {
            var ofFile = new DiagnosticBag();
            foreach (ManifestDocument document in ManifestText.Read(file.Path, file.Text, ofFile, options)) reader.Add(document);
            reader._cluster.HasUnreadText |= ofFile.HasErrors;
            foreach (ManifestDiagnostic diagnostic in ofFile.Items) diagnostics.Add(diagnostic);
        }

        return reader._cluster;
    }

    private void Add(ManifestDocument document)
    {
        if (document.Root is not ManifestMapping root
            || root["apiVersion"] is not ManifestScalar { Kind: ScalarKind.String, Text: { Length: > 0 } apiVersion }
            || root["kind"] is not ManifestScalar { Kind: ScalarKind.String, Text: { Length: > 0 } kind })
        {
            _diagnostics.Error(
                RenderCodes.NotAnObject,
                document.Root.In(document.File),
                "This document is not a Kubernetes object: it needs an apiVersion and a kind. Move it out of the input, or complete it.");
            return;
        }

        // One list for all who ask what a render looks at: what is missing there is passed over here too.
        if (!InputKinds.Contains(kind)) return;
        switch (apiVersion, kind)
        {
            case ("performance.openshift.io/v2", V2PerformanceProfile.KubeKind):
                _cluster.Profiles.Add(new ProfileInput(Typed<V2PerformanceProfile>(document, reportUnknown: Strict), document));
                break;
            case ("performance.openshift.io/v1" or "performance.openshift.io/v1alpha1", V2PerformanceProfile.KubeKind):
                WarnOldVersion(document, apiVersion);
                break;
            case ("machineconfiguration.openshift.io/v1", V1MachineConfigPool.KubeKind):
                _cluster.Pools.Add(new PoolInput(Typed<V1MachineConfigPool>(document), document));
                break;
            case ("machineconfiguration.openshift.io/v1", V1MachineConfig.KubeKind):
                _cluster.MachineConfigs.Add(new MachineConfigInput(Typed<V1MachineConfig>(document), document));
                break;
            case ("machineconfiguration.openshift.io/v1", V1KubeletConfig.KubeKind):
                // Not looked at, but the reference decodes it, so a wrong type in it is an error there too.
                Typed<V1KubeletConfig>(document);
                break;
            case ("machineconfiguration.openshift.io/v1", V1ContainerRuntimeConfig.KubeKind):
                _cluster.ContainerRuntimeConfigs.Add(Typed<V1ContainerRuntimeConfig>(document));
                break;
            case ("config.openshift.io/v1", V1FeatureGate.KubeKind):
                _cluster.FeatureGates.Add(Typed<V1FeatureGate>(document));
                break;
            case ("config.openshift.io/v1", V1Infrastructure.KubeKind):
                AddInfrastructure(document);
                break;
            case ("workload.openshift.io/v1", V1WorkloadPartitions.KubeKind):
                _cluster.Partitions.Add(new PartitionsInput(Typed<V1WorkloadPartitions>(document, reportUnknown: Strict), document));
                break;
            case ("rbac.authorization.k8s.io/v1", "ClusterRole" or "ClusterRoleBinding"):
                _cluster.AccessRules.Add(document);
                break;
        }
    }

    private void AddInfrastructure(ManifestDocument document)
    {
        V1Infrastructure infrastructure = Typed<V1Infrastructure>(document);
        if (infrastructure.Metadata.Name != "cluster") return;
        _cluster.Infrastructure = infrastructure;
        _cluster.InfrastructurePosition = Positions.Find(document, "status", "cpuPartitioning");
    }

    private void WarnOldVersion(ManifestDocument document, string apiVersion)
    {
        _diagnostics.Warning(
            RenderCodes.OldProfileVersion,
            Positions.Find(document, "apiVersion"),
            $"This profile is of {apiVersion}, which the operator's render passes over: nothing is rendered for it. "
            + "Write it as performance.openshift.io/v2.");
    }

    private T Typed<T>(ManifestDocument document, bool reportUnknown = false)
        where T : IManifestPart, new()
    {
        var options = new ReadOptions
        {
            UnknownFields = reportUnknown ? DiagnosticSeverity.Warning : null,
            Release = _traits.Release.Schema,
        };
        return ManifestReader.Read<T>(document, _diagnostics, options);
    }
}
