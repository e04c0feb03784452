using System.Linq;
using PaoRender.Assets;
using PaoRender.Core.Tests.Admission;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Hardware;

/// <summary>Machines to check the good profile of the admission tests against: reserved 0-1, isolated 2-7.</summary>
internal static class MachineInput
{
    /// <summary>A machine of so many CPUs, of which no more is known.</summary>
    public static Machine Of(int cpus) => new() { Name = "m", Position = new SourcePosition("m.json", 1, 1), CpuCount = cpus };

    /// <summary>A machine of these CPUs.</summary>
    public static Machine Of(params MachineCpu[] cpus) => Of(cpus.Length) with { Cpus = cpus };

    /// <summary>A Node of the pool worker.</summary>
    public static string Node(string name, string cpus = "8", string architecture = "amd64", string capacity = "") => $$"""
        apiVersion: v1
        kind: Node
        metadata:
          name: {{name}}
          labels:
            node-role.kubernetes.io/worker: ""
        status:
          capacity:
            cpu: "{{cpus}}"
            {{capacity}}
          nodeInfo:
            architecture: "{{architecture}}"

        """;

    public static RenderResult Check(string profile, params Machine[] machines) => Check("5.2", profile, machines);

    public static RenderResult Check(string release, string profile, params Machine[] machines)
    {
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        return Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("1.yaml", profile)], Assets = AssetBundle.BuiltIn, Release = parsed, Hardware = machines,
        });
    }

    /// <summary>What was found of hardware: <c>CODE LINE:COLUMN</c>.</summary>
    public static string Found(RenderResult result) => string.Join(", ", result.Diagnostics
        .Where(found => found.Severity != DiagnosticSeverity.Message && found.Code.CompareTo("PAO1571") >= 0 && found.Code.CompareTo("PAO1590") < 0)
        .Select(found => $"{found.Code} {found.Position.Line}:{found.Position.Column}"));

    public static string Message(RenderResult result, string code) => Assert.Single(result.Diagnostics, found => found.Code == code).Message;

    /// <summary>The good profile with other CPU sets and lines below <c>spec</c>, which begin at line 11.</summary>
    public static string Profile(string reserved, string isolated, string lines = "") =>
        (lines.Length > 0 ? AdmissionInput.With(lines) : AdmissionInput.Good)
        .Replace("\"0-1\"", $"\"{reserved}\"").Replace("\"2-7\"", $"\"{isolated}\"");
}
