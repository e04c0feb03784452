using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Whatever is done to an input, a render ends in manifests, or in diagnostics in order whose places are in it.</summary>
public class DamagedInputTests
{
    private static readonly string s_profile = AdmissionInput.Good.Replace("name: good", """
        name: good
          labels: {a.b/c: "d"}
          annotations:
            performance.openshift.io/enable-rps: "true"
            kubeletconfig.experimental: |
              {
                "maxPods": 250,
                "systemReserved": {"cpu": "500m", "memory": "1Gi"}
              }
        """) + """
          hugepages:
            defaultHugepagesSize: 1G
            pages:
            - {size: 1G, count: 4, node: 0}
            - size: "2M"
              count: 0x10
          realTimeKernel: {enabled: yes}
          numa: {topologyPolicy: single-numa-node}
          net:
            userLevelNetworking: true
            devices: [{interfaceName: "eno*"}, {vendorID: "0x8086", deviceID: "0x1"}]
          additionalKernelArgs: [nosmt, &x "audit=0", *x, 'a']
          workloadHints: {highPowerConsumption: true, realTime: true}
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata: {name: cnf, labels: {a: b}}
        spec: {nodeSelector: {matchLabels: {node-role.kubernetes.io/cnf: ""}}}

        """;

    private static readonly string[] s_pieces =
    [
        "\t", "\n", "\r", " ", "\0", "\u0007", "\u0085", "\u00A0", "\u2013", "\u201C", "\uFEFF", "\uD83D", "\"", "'", "\\", "\\e", "---\n", "\n...\n",
        "&x ", "*x", "<<: ", "- ", "[", "]", "{", "}", ",", "|", "#", "!!int ", "!!binary ", "{{", "${X}", "<X>", "null", "~", "true", "-1",
        "4294967296", "99999999999999999999", "1e400", ".inf", "0x", "0-1048576", "0-", "a: 1\n", "spec:\n", "kind: List\n", "/", "=", "%",
        "Gi", "😀",
    ];

    [Fact]
    public void Input_NotDamaged_IsRendered() => Assert.True(Render(s_profile, OperatorRelease.Newest, Strictness.Strict).Succeeded);

    // Forty thousand were tried once, without another result.
    [Theory]
    [InlineData(Strictness.Strict, 1, 700)]
    [InlineData(Strictness.Reference, 2, 300)]
    public void Input_DamagedAnywhere_EndsInManifestsOrInPlacesInside(Strictness strictness, int seed, int runs)
    {
        var random = new Random(seed);
        for (int run = 0; run < runs; run++)
        {
            string text = Damage(random);
            OperatorRelease release = OperatorRelease.All[random.Next(OperatorRelease.All.Count)];
            try
            {
                Check(Render(text, release, strictness), text);
            }
            catch (Exception problem)
            {
                string input = ManifestJson.Write(new ManifestScalar(ScalarKind.String, text));
                throw new InvalidOperationException($"run {run}, {release}: {input}", problem);
            }
        }
    }

    private static RenderResult Render(string text, OperatorRelease release, Strictness strictness) => Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile("1.yaml", text)],
        Assets = AssetBundle.BuiltIn,
        Release = release,
        Strictness = strictness,
        FromConfigMaps = true,
    });

    private static void Check(RenderResult result, string text)
    {
        string[] lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        Assert.Equal(result.Succeeded, result.Diagnostics.All(found => found.Severity != DiagnosticSeverity.Error));
        Assert.True(result.Succeeded || result.Manifests.Count == 0);
        var places = new List<(int Line, int Column)>();
        foreach (ManifestDiagnostic found in result.Diagnostics.Where(found => found.Position.File == "1.yaml"))
        {
            Assert.InRange(found.Position.Line, 1, lines.Length);
            Assert.InRange(found.Position.Column, 1, lines[found.Position.Line - 1].Length + 1);
            Assert.DoesNotContain(found.Message, c => c < ' ');
            places.Add((found.Position.Line, found.Position.Column));
        }

        Assert.Equal(places.Order(), places);
    }

    private static string Damage(Random random)
    {
        var text = new StringBuilder(s_profile);
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            int at = random.Next(text.Length + 1);
            if (random.Next(3) == 0) text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
            if (random.Next(4) > 0) text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
        }

        return text.ToString();
    }
}
