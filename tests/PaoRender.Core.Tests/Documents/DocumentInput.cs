using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Renders files and tells what was said about them.</summary>
internal sealed class DocumentInput
{
    public const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: p
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    private readonly List<InputFile> _files = [];

    public Strictness Strictness { get; init; } = Strictness.Strict;

    public string Release { get; init; } = "5.2";

    public bool FromConfigMaps { get; init; }

    public DocumentInput Add(string file, string text)
    {
        _files.Add(new InputFile(file, text));
        return this;
    }

    public RenderResult Render()
    {
        Assert.True(OperatorRelease.TryParse(Release, out OperatorRelease release));
        return Renderer.Render(new RenderRequest
        {
            Inputs = _files,
            Assets = AssetBundle.BuiltIn,
            Release = release,
            Strictness = Strictness,
            FromConfigMaps = FromConfigMaps,
        });
    }

    /// <summary>What was found, but for the note about the built-in bundle, as <c>FILE(LINE,COLUMN) SEVERITY CODE</c>.</summary>
    public static string[] Found(RenderResult result) =>
        [.. Findings(result).Select(found => $"{found.Position} {Severity(found)} {found.Code}".TrimStart())];

    /// <summary>The one finding.</summary>
    public static ManifestDiagnostic Single(RenderResult result) => Assert.Single(Findings(result));

    private static ManifestDiagnostic[] Findings(RenderResult result) =>
        [.. result.Diagnostics.Where(found => found.Code != RenderCodes.BuiltInAssets)];

    private static string Severity(ManifestDiagnostic found) => found.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "message",
    };
}
