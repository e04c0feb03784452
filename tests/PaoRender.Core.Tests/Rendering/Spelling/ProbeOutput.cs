using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Rendering.Spelling;

/// <summary>What a render with the probe bundle wrote: values by place and name.</summary>
internal sealed class ProbeOutput
{
    private readonly RenderResult _result;

    private ProbeOutput(RenderResult result) => _result = result;

    public static ProbeOutput Of(OperatorRelease release, string profile)
    {
        RenderResult result = Render(release, profile, Strictness.Reference);
        Assert.True(result.Succeeded, $"{release}: {string.Join("\n", result.Diagnostics)}");
        return new ProbeOutput(result);
    }

    public static RenderResult Render(OperatorRelease release, string profile, Strictness strictness) => Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile("profile.yaml", profile)],
        Assets = ProbeBundle.Instance,
        Release = release,
        Strictness = strictness,
        EnableWorkloadPartitioning = true,
        FeatureGates = ["MixedCPUsAllocation"],
    });

    /// <summary>A value of the first TuneD profile.</summary>
    public string? Tuned(string name) => Find(Text("probe_tuned.yaml"), name + "=", ";");

    public string? Kubelet(string name) => Find(Text("probe_kubeletconfig.yaml"), name + ": ", "\n");

    /// <summary>A value of the MachineConfig's units.</summary>
    public string? Unit(string name) => Find(Text("probe_machineconfig.yaml"), name + "=", "\n");

    /// <summary>A value of a file of the MachineConfig.</summary>
    public string? File(string path, string name, string end = ";")
    {
        string pattern = @"source: data:[^,]*,(\S+)(?:(?!source: )[\s\S])*?path: " + Regex.Escape(path) + "\n";
        Match match = Regex.Match(Text("probe_machineconfig.yaml"), pattern);
        return match.Success ? Find(Encoding.UTF8.GetString(Convert.FromBase64String(match.Groups[1].Value)), name + "=", end) : null;
    }

    public string Text(string file) => Encoding.UTF8.GetString(_result.Manifests.Single(manifest => manifest.FileName == file).Content);

    private static string? Find(string text, string start, string end)
    {
        int at = text.IndexOf(start, StringComparison.Ordinal);
        if (at < 0) return null;
        at += start.Length;
        return text[at..text.IndexOf(end, at, StringComparison.Ordinal)];
    }
}
