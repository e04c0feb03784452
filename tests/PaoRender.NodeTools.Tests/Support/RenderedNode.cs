using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>A unit as Ignition puts it on a node.</summary>
internal sealed record NodeUnit(string Name, bool Enabled, string Text);

/// <summary>A file as Ignition puts it on a node.</summary>
internal sealed record NodeFile(string Path, long Mode, string Text);

/// <summary>What the manifests of one render bring to a node, read back from their YAML.</summary>
internal sealed class RenderedNode
{
    private RenderedNode(NodeCase from) => Case = from;

    public NodeCase Case { get; }

    public List<NodeFile> Files { get; } = [];

    public List<NodeUnit> Units { get; } = [];

    /// <summary>The TuneD profiles by their full names.</summary>
    public Dictionary<string, string> Profiles { get; } = new(StringComparer.Ordinal);

    /// <summary>The Ignition config of each MachineConfig.</summary>
    public List<ManifestNode> Ignition { get; } = [];

    public string? this[string path] => Files.LastOrDefault(file => file.Path == path)?.Text;

    public string Text(string path) => this[path] ?? throw new InvalidOperationException($"{Case}: there is no file {path}.");

    public static RenderedNode Of(NodeCase from, AssetBundle assets)
    {
        RenderResult result = Renderer.Render(new RenderRequest
        {
            // One case is for all releases, whatever it has that some of them do not know.
            Strictness = Strictness.Reference,
            Inputs = [.. Inputs(from)],
            Assets = assets,
            Release = from.Release,
            EnableWorkloadPartitioning = from.Pinned,
            FeatureGates = from.Gates,
        });
        if (!result.Succeeded)
            throw new InvalidOperationException($"{from}: " + string.Join("\n", result.Diagnostics.Select(item => item.ToString())));

        var node = new RenderedNode(from);
        foreach (RenderedManifest manifest in result.Manifests) node.Add(manifest);
        return node;
    }

    private static IEnumerable<InputFile> Inputs(NodeCase from)
    {
        yield return new InputFile("profile.yaml", from.Profile.Yaml());
        if (from.Runtime is null) yield break;
        yield return new InputFile(
            "runtime.yaml",
            $$"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: ContainerRuntimeConfig
            metadata:
              name: runtime
            spec:
              machineConfigPoolSelector:
                matchLabels:
                  pools.operator.machineconfiguration.openshift.io/worker: ""
              containerRuntimeConfig:
                defaultRuntime: {{from.Runtime}}
            """ + "\n");
    }

    private void Add(RenderedManifest manifest)
    {
        var diagnostics = new DiagnosticBag();
        ManifestNode root = ManifestText.Read(manifest.FileName, Encoding.UTF8.GetString(manifest.Content), diagnostics).Single().Root;
        var map = (ManifestMapping)root;
        if (manifest.Kind == "Tuned") AddProfiles(map);
        if (manifest.Kind == "MachineConfig") AddIgnition(map.Find("spec", "config")!);
    }

    private void AddProfiles(ManifestMapping tuned)
    {
        foreach (ManifestNode profile in Items(tuned.Find("spec", "profile")))
            Profiles.Add(Scalar(profile, "name"), Scalar(profile, "data"));
    }

    private void AddIgnition(ManifestNode config)
    {
        Ignition.Add(config);
        foreach (ManifestNode file in Items(((ManifestMapping)config).Find("storage", "files")))
        {
            string source = ((ManifestScalar)((ManifestMapping)file).Find("contents", "source")!).Text;
            byte[] content = Convert.FromBase64String(source[(source.IndexOf(',', StringComparison.Ordinal) + 1)..]);
            long mode = long.Parse(Scalar(file, "mode"), System.Globalization.CultureInfo.InvariantCulture);
            Files.Add(new NodeFile(Scalar(file, "path"), mode, Encoding.UTF8.GetString(content)));
        }

        foreach (ManifestNode unit in Items(((ManifestMapping)config).Find("systemd", "units")))
            Units.Add(new NodeUnit(Scalar(unit, "name"), Scalar(unit, "enabled", "false") == "true", Scalar(unit, "contents")));
    }

    private static IReadOnlyList<ManifestNode> Items(ManifestNode? node) => (node as ManifestSequence)?.Items ?? [];

    private static string Scalar(ManifestNode node, string key, string missing = "") =>
        (((ManifestMapping)node)[key] as ManifestScalar)?.Text ?? missing;
}
