using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Reads objects of known kinds into their types, and sorts them.</summary>
internal sealed class ObjectReader(ClusterInput cluster, RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
{
    private readonly HashSet<SourcePosition> _placeholders = [];

    private bool IsStrict => request.Strictness == Strictness.Strict;

    /// <summary>Takes an object of a kind that a render looks at.</summary>
    public void Add(ManifestDocument document, string kind)
    {
        ReportPlaceholders(document, kind);
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

    /// <summary>
    /// Takes a profile of an old version: converted, as the operator stores it. The reference passes over it. What is wrong in it is found
    /// in the version that it was written in.
    /// </summary>
    public void AddOld(ManifestDocument document, DocumentHead head)
    {
        if (!IsStrict)
        {
            diagnostics.Warning(
                RenderCodes.OldProfileVersion,
                head.ApiVersionAt,
                $"This profile is of {head.ApiVersion}, which the operator's render passes over: nothing is rendered for it. "
                + "Write it as performance.openshift.io/v2.");
            return;
        }

        ManifestDocument converted = OldProfile.Convert(document, head, out IReadOnlyList<string> changes);
        string said = changes.Count == 0 ? "Nothing is lost." : $"Mind that {string.Join(", ", changes)}.";
        diagnostics.Warning(
            RenderCodes.OldProfileVersion,
            head.ApiVersionAt,
            $"This profile is of {head.ApiVersion} and is rendered as the operator converts it. {said} Write it as performance.openshift.io/v2.");
        ReportPlaceholders(document, V2PerformanceProfile.KubeKind);
#pragma warning disable CS0618 // Old versions are read here, with a warning to whoever wrote them.
        if (OldProfile.IsFirst(head)) Typed<V1alpha1PerformanceProfile>(document, reportUnknown: true);
        else Typed<V1PerformanceProfile>(document, reportUnknown: true);
#pragma warning restore CS0618
        V2PerformanceProfile profile = ManifestReader.Read<V2PerformanceProfile>(converted, new DiagnosticBag(), Options(reportUnknown: false));
        cluster.Profiles.Add(new ProfileInput(profile, converted));
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
        // A placeholder may be of the wrong type or an unknown field besides, but that is not another mistake.
        var found = new DiagnosticBag();
        T read = ManifestReader.Read<T>(document, found, Options(reportUnknown));
        foreach (ManifestDiagnostic item in found.Items)
        {
            if (!_placeholders.Contains(item.Position)) diagnostics.Add(item);
        }

        return read;
    }

    private void ReportPlaceholders(ManifestDocument document, string kind)
    {
        if (!IsStrict) return;
        foreach (OddText text in OddText.Find(document))
        {
            if (text.Code != ReadingCodes.Placeholder || OddTexts.Weight(text, kind) is not { } weight) continue;
            diagnostics.Add(new ManifestDiagnostic(text.Code, weight, text.Message, text.Position));
            _placeholders.Add(text.Position);
        }
    }

    private ReadOptions Options(bool reportUnknown) => new()
    {
        UnknownFields = reportUnknown ? DiagnosticSeverity.Warning : null,
        Notations = IsStrict ? DiagnosticSeverity.Warning : null,
        Release = traits.Release.Schema,
    };
}
