using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Reads objects of known kinds into their types, and sorts them.</summary>
internal sealed class ObjectReader(ClusterInput cluster, RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
{
    // Where something was said already, be it that a placeholder is of the wrong type besides.
    private readonly HashSet<SourcePosition> _said = [];
    private int _seen;

    private bool IsStrict => request.Strictness == Strictness.Strict;

    /// <summary>Takes an object of a kind that a render looks at.</summary>
    public void Add(ManifestDocument document, string kind)
    {
        ReportPlaceholders(document, kind);
        if (kind != V2PerformanceProfile.KubeKind) cluster.Companions.Add(new Companion(kind, document));
        switch (kind)
        {
            case V2PerformanceProfile.KubeKind:
                cluster.Profiles.Add(new ProfileInput(Typed<V2PerformanceProfile>(document), document));
                break;
            case V1MachineConfigPool.KubeKind:
                cluster.Pools.Add(new PoolInput(Typed<V1MachineConfigPool>(document), document));
                break;
            case V1MachineConfig.KubeKind:
                cluster.MachineConfigs.Add(new MachineConfigInput(Typed<V1MachineConfig>(document), document, cluster.Misspelt));
                break;
            case V1KubeletConfig.KubeKind:
                // Checks look at it, and the reference decodes it, so a wrong type in it is an error there too.
                cluster.KubeletConfigs.Add(new KubeletConfigInput(Typed<V1KubeletConfig>(document), document));
                if (IsStrict) ReadSettings(document);
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
                cluster.Partitions.Add(new PartitionsInput(Typed<V1WorkloadPartitions>(document), document));
                break;
            case V1Tuned.KubeKind when IsStrict:
                cluster.Tuneds.Add(new TunedInput(Typed<V1Tuned>(document), document));
                AddUnsaid(TunedMatches.Problems(document, cluster.Misspelt));
                break;
            case V1Node.KubeKind when IsStrict:
                Typed<V1Node>(document);
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
        if (!RepeatedKeys.AreInHead(document, diagnostics))
        {
            diagnostics.Warning(
                RenderCodes.OldProfileVersion,
                head.ApiVersionAt,
                $"This profile is of {head.ApiVersion} and is rendered as the operator converts it. {said} "
                + "Write it as performance.openshift.io/v2.");
        }

        ReportPlaceholders(document, V2PerformanceProfile.KubeKind);
#pragma warning disable CS0618 // Old versions are read here, with a warning to whoever wrote them.
        if (OldProfile.IsFirst(head)) Typed<V1alpha1PerformanceProfile>(document);
        else Typed<V1PerformanceProfile>(document);
#pragma warning restore CS0618
        V2PerformanceProfile profile = ManifestReader.Read<V2PerformanceProfile>(converted, new DiagnosticBag());
        cluster.Profiles.Add(new ProfileInput(profile, converted));
    }

    /// <summary>Takes a Node of Kubernetes itself, as a source of hardware.</summary>
    public void AddNode(ManifestDocument document, DocumentHead head)
    {
        ReportPlaceholders(document, head.Kind);
        var found = new DiagnosticBag();
        foreach (ManifestDiagnostic unknown in MetadataFields.Unknown(document, head.Kind, cluster.Misspelt)) found.Add(unknown);
        foreach (ManifestDiagnostic problem in NodeFields.Problems(document, cluster.Misspelt)) found.Add(problem);
        Machine node = NodeSource.Read(document, found);

        // What of its status could not be read is not absent, and cannot be compared with other nodes.
        cluster.Nodes.Add(found.HasErrors ? node with { Node = node.Node! with { HasStatus = false } } : node);
        AddUnsaid(found.Items);
    }

    private void AddInfrastructure(ManifestDocument document)
    {
        if (IsStrict) ReportMisplaced(document);
        V1Infrastructure infrastructure = Typed<V1Infrastructure>(document);
        if (IsStrict) AddUnsaid(PlatformFields.Unknown(document, cluster.Misspelt));
        if (infrastructure.Metadata.Name != "cluster") return;
        cluster.Infrastructure = infrastructure;
        cluster.InfrastructurePosition = Positions.Find(document, "status", "cpuPartitioning");
    }

    // The object may hold anything there; a kubelet does not.
    private void ReadSettings(ManifestDocument document)
    {
        if ((document.Root as ManifestMapping)?.Find("spec", "kubeletConfig") is not { IsNull: false } settings) return;
        var found = new DiagnosticBag();
        ReadOptions options = KubeletFields.Options(
            traits.Release.Schema, (path, meant) => cluster.Misspelt.Note(settings, path, document.File, meant));
        new KubeletConfiguration().ReadFrom(settings, new ManifestReader(document.File, found, options));
        foreach (ManifestDiagnostic item in found.Items)
        {
            if (!_said.Contains(item.Position)) diagnostics.Add(item with { Message = "In spec.kubeletConfig: " + item.Message });
        }
    }

    private void ReportMisplaced(ManifestDocument document)
    {
        foreach (Misfit elsewhere in MisplacedStatus.Elsewhere(document))
        {
            diagnostics.Error(RenderCodes.BadCompanion, elsewhere.Position, elsewhere.Message);
            _said.Add(elsewhere.Position);
        }

        if (MisplacedStatus.Find(document) is not { } misplaced) return;
        diagnostics.Error(RenderCodes.BadCompanion, misplaced.Report.Position, misplaced.Report.Message);
        _said.UnionWith(misplaced.Fields);
    }

    private T Typed<T>(ManifestDocument document)
        where T : IManifestPart, new()
    {
        var found = new DiagnosticBag();
        T read = ManifestReader.Read<T>(document, found, Options(document));
        if (IsStrict && DocumentHead.Of(document) is { } head)
        {
            foreach (ManifestDiagnostic unknown in MetadataFields.Unknown(document, head.Kind, cluster.Misspelt)) found.Add(unknown);
        }

        AddUnsaid(found.Items);
        return read;
    }

    private void AddUnsaid(IEnumerable<ManifestDiagnostic> found)
    {
        // A tag that its value does not fit is what is wrong with the type.
        for (; _seen < diagnostics.Found.Count; _seen++)
        {
            if (diagnostics.Found[_seen].Code == ReadingCodes.Malformed) _said.Add(diagnostics.Found[_seen].Position);
        }

        foreach (ManifestDiagnostic item in found)
        {
            if (!_said.Contains(item.Position)) diagnostics.Add(item);
        }
    }

    private void ReportPlaceholders(ManifestDocument document, string kind)
    {
        if (!IsStrict) return;
        foreach (OddText text in OddText.Find(document, found => PlaceholderPlaces.Counts(found, kind)))
        {
            if (text.Code != ReadingCodes.Placeholder || OddTexts.Weight(text, kind) is not { } weight) continue;
            diagnostics.Add(new ManifestDiagnostic(text.Code, weight, text.Message, text.Position));
            _said.Add(text.Position);
        }
    }

    private ReadOptions Options(ManifestDocument document) => !IsStrict ? new() { Release = traits.Release.Schema } : new()
    {
        UnknownFields = DiagnosticSeverity.Warning,
        UnknownFieldIsError = path => DocumentHead.Of(document) is { } head && DecisiveFields.WasMeant(head.Kind, document, path),
        FieldAdvice = path => Advise(document, path),
        Nulls = DiagnosticSeverity.Error,
        Notations = DiagnosticSeverity.Warning,
        Release = traits.Release.Schema,
    };

    private string? Advise(ManifestDocument document, IReadOnlyList<string> path)
    {
        if (DocumentHead.Of(document) is not { } head) return null;
        var advice = new FieldAdvice(head.Kind, head.Version, traits.Release.Schema);
        cluster.Misspelt.Note(document.Root, path, document.File, advice.Meant(path));
        return advice.Of(path);
    }
}
