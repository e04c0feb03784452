using System;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>A good profile, to be spoilt in one place.</summary>
internal static class AdmissionInput
{
    public const string Good = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: good
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    public static RenderResult Render(string release, params string[] files)
    {
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        return Render(parsed, Strictness.Strict, files);
    }

    public static RenderResult Render(OperatorRelease release, Strictness strictness, params string[] files) => Renderer.Render(new RenderRequest
    {
        Inputs = [.. files.Select((text, index) => new InputFile($"{index + 1}.yaml", text))],
        Assets = AssetBundle.BuiltIn,
        Release = release,
        Strictness = strictness,
    });

    /// <summary>The errors as <c>CODE LINE:COLUMN</c>, the place in the first file that has one.</summary>
    public static string Errors(RenderResult result) => string.Join(", ", result.Diagnostics
        .Where(found => found.Severity == DiagnosticSeverity.Error)
        .Select(found => $"{found.Code} {found.Position.Line}:{found.Position.Column}"));

    /// <summary>Errors and warnings as <c>CODE severity FILE:LINE:COLUMN</c>.</summary>
    public static string Found(RenderResult result) => string.Join(", ", result.Diagnostics
        .Where(found => found.Severity != DiagnosticSeverity.Message && found.Code != "PAO2004")
        .Select(found => $"{found.Code} {found.Severity.ToString().ToLowerInvariant()} {found.Position.File[0]}:{found.Position.Line}:"
            + found.Position.Column));

    /// <summary>The good profile with these lines below <c>spec</c>.</summary>
    public static string With(string lines) =>
        Good + string.Concat(lines.Split('\n').Select(line => $"  {line}{Environment.NewLine}")).ReplaceLineEndings("\n");
}
