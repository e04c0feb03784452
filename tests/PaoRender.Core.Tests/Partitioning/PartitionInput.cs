using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Puts inputs about partitioning together and renders them.</summary>
internal sealed class PartitionInput
{
    private readonly List<InputFile> _files = [];

    public bool Flag { get; init; }

    public bool Api { get; init; }

    public Strictness Strictness { get; init; } = Strictness.Strict;

    public OwnerReferenceMode OwnerReference { get; init; } = OwnerReferenceMode.LabelName;

    public AssetBundle Assets { get; init; } = AssetBundle.BuiltIn;

    /// <summary>The conformance vectors' assets; null when they are not there.</summary>
    public static AssetBundle? StandIn { get; } = RepositoryPaths.Conformance is { } root ? Bundle(Path.Combine(root, "assets")) : null;

    public PartitionInput Add(string file, string text)
    {
        _files.Add(new InputFile(file, text));
        return this;
    }

    public PartitionInput AddProfile(string name = "p", string role = "worker", string? uid = null) => Add($"{name}.yaml", $$"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: {{name}}
          uid: "{{uid}}"
        spec:
          cpu: {isolated: 2-7, reserved: 0-1}
          nodeSelector: {node-role.kubernetes.io/{{role}}: ""}
        """);

    /// <summary>The cluster's Infrastructure; none when there is nothing to say.</summary>
    public PartitionInput AddInfrastructure(string? partitioning) => partitioning is null ? this : Add("infra.yaml", $$"""
        apiVersion: config.openshift.io/v1
        kind: Infrastructure
        metadata: {name: cluster}
        status: {cpuPartitioning: "{{partitioning}}"}
        """);

    /// <summary>A WorkloadPartitions object; the status is YAML of one line.</summary>
    public PartitionInput AddPartitions(string name, string status) => Add(name + ".yaml", $$"""
        apiVersion: workload.openshift.io/v1
        kind: WorkloadPartitions
        metadata: {name: {{name}}}
        status: {{status}}
        """);

    public PartitionInput AddRendered(RenderResult result)
    {
        foreach (RenderedManifest manifest in result.Manifests) Add(manifest.FileName, Text(manifest));
        return this;
    }

    public RenderResult Render() => Renderer.Render(new RenderRequest
    {
        Inputs = _files,
        Assets = Assets,
        EnableWorkloadPartitioning = Flag,
        WithWorkloadPartitionsApi = Api,
        Strictness = Strictness,
        OwnerReference = OwnerReference,
    });

    public static string Text(RenderedManifest manifest) => Encoding.UTF8.GetString(manifest.Content);

    /// <summary>The codes of what was found, errors with a mark.</summary>
    public static string Codes(RenderResult result) => string.Join(
        ' ', Findings(result).Select(found => found.Code + (found.Severity == DiagnosticSeverity.Error ? "!" : "")));

    /// <summary>What was found, but for the note that the built-in bundle is in use, as it is in most tests here.</summary>
    public static ManifestDiagnostic[] Findings(RenderResult result) =>
        [.. result.Diagnostics.Where(found => found.Code != RenderCodes.BuiltInAssets)];

    /// <summary>The content of a file in a rendered MachineConfig; null when it has no such file.</summary>
    public static string? NodeFile(RenderResult result, string machineConfig, string path)
    {
        RenderedManifest manifest = result.Manifests.Single(candidate => candidate.Kind == "MachineConfig" && candidate.Name == machineConfig);
        var document = (ManifestMapping)ManifestText.Read("", Text(manifest), new DiagnosticBag()).Single().Root;
        var files = (ManifestSequence)document.Find("spec", "config", "storage", "files")!;
        ManifestMapping? file = files.Items.Cast<ManifestMapping>().SingleOrDefault(item => ((ManifestScalar)item["path"]!).Text == path);
        return DataUrl.Text((file?.Find("contents", "source") as ManifestScalar)?.Text);
    }

    private static AssetBundle Bundle(string folder) => new("test assets", Directory
        .GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => new KeyValuePair<string, byte[]>(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))));
}
