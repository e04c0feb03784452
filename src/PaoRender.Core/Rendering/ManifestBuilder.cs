using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Rendering;

/// <summary>Builds and writes all manifests: the cluster-wide ones, then those of each profile.</summary>
internal sealed class ManifestBuilder
{
    private readonly ClusterFacts _cluster;
    private readonly AssetSource _assets;
    private readonly ManifestEmitter _emitter;

    private ManifestBuilder(ClusterFacts cluster, AssetSource assets, DiagnosticBag diagnostics)
    {
        _cluster = cluster;
        _assets = assets;
        _emitter = new ManifestEmitter(cluster.Traits.Release.Schema, diagnostics);
    }

    /// <summary>Builds from facts that were checked.</summary>
    /// <remarks>
    /// Where there are errors already, it only looks for those of a bundle's templates, and passes over profiles with an error of
    /// their own: what a template makes of a broken value says nothing about the template.
    /// </remarks>
    public static IReadOnlyList<RenderedManifest> Build(
        ClusterFacts cluster, AssetSource assets, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        IEnumerable<ManifestDiagnostic> errors = diagnostics.Items.Where(item => item.Severity == DiagnosticSeverity.Error);
        HashSet<string> broken = [.. errors.Select(error => error.Position.File)];
        var builder = new ManifestBuilder(cluster, assets, diagnostics);
        builder.AddPartitions();
        foreach (ProfileFacts profile in cluster.Profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!broken.Contains(profile.Input.Document.File)) builder.AddProfile(new ProfileBuild(cluster, profile, assets));
        }

        return builder._emitter.Manifests;
    }

    private void AddPartitions()
    {
        if (_cluster.Request.WithWorkloadPartitionsApi)
        {
            foreach (RenderedManifest manifest in PartitionsApi.Manifests) _emitter.Add(manifest);
        }

        if (_cluster.WritesPartitionsObject) _emitter.Add(FileNames.Partitions, null, null, PartitionsObjectBuilder.Build());
        if (!_cluster.Partitions.IsOn) return;
        foreach (string pool in _cluster.PinnedPools)
        {
            _emitter.Add(FileNames.OfPinning(pool), null, pool, PinningFiles.Build(_assets, pool, _cluster.Partitions.Names));
        }
    }

    private void AddProfile(ProfileBuild build)
    {
        var labels = new Dictionary<string, string>();
        foreach (KeyValuePair<string, string> label in build.Profile.PoolLabels) labels.Add(label.Key, label.Value);
        Dictionary<string, string> tunedLabels = build.Profile.SharesTunedLabels ? labels : new Dictionary<string, string>(labels);
        Add(build, MachineConfigBuilder.Build(build, labels));
        Add(build, KubeletConfigBuilder.Build(build));
        Add(build, TunedBuilder.Build(build, tunedLabels));
        Add(build, RuntimeClassBuilder.Build(build));
        if (build.Profile.ForcesCgroupV1) Add(build, CgroupNodeBuilder.Build(build));
    }

    private void Add(ProfileBuild build, IManifest manifest) =>
        _emitter.Add(FileNames.OfProfile(build.Name, manifest.Kind), build.Name, build.Profile.PoolName, manifest);
}
