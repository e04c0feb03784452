using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Maps;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Maps;

/// <summary>Profiles to draw.</summary>
internal static class MapInput
{
    /// <summary>A profile with CPUs of every role that a profile can give, and one without any.</summary>
    public static string Profile(
        string name = "edge",
        string cpu = "{reserved: 0-1, isolated: 2-3, shared: '4', offlined: '6', ovsDpdk: '5'}",
        string spec = "") =>
        $$"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata: {name: {{name}}}
        spec:
          cpu: {{cpu}}
          nodeSelector: {node-role.kubernetes.io/worker: ""}
          {{spec}}

        """;

    /// <summary>Four cores with two threads each, on two sockets.</summary>
    public static Machine Machine { get; } = new()
    {
        Name = "edge-1",
        Position = new SourcePosition("edge-1.json", 1, 1),
        Cpus =
        [
            new(0, 0, 0, 0), new(4, 0, 0, 0), new(1, 0, 0, 1), new(5, 0, 0, 1),
            new(2, 1, 1, 0), new(6, 1, 1, 0), new(3, 1, 1, 1), new(7, 1, 1, 1),
        ],
    };

    /// <summary>Draws profiles as the command that accepts all does, so that every role can be shown without what it needs on a cluster.</summary>
    public static CpuMapReport Draw(string release, Strictness strictness, IReadOnlyList<Machine> machines, params string[] files)
    {
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        var request = new RenderRequest
        {
            Inputs = [.. files.Select((text, index) => new InputFile($"{index + 1}.yaml", text))],
            Assets = AssetBundle.BuiltIn,
            Release = parsed,
            Strictness = strictness,
            Hardware = machines,
        };
        return CpuMapReport.Draw(request);
    }

    /// <summary>The text as a pipe gets it.</summary>
    public static string Text(CpuMapReport report, int width) =>
        string.Concat(report.Text(width).Select(line => string.Concat(line.Select(span => span.Text)).TrimEnd() + "\n"));
}
