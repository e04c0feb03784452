using System.Linq;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Nulls and repeated keys in settings of the kubelet, in the profile's annotation and in a KubeletConfig.</summary>
public class KubeletNullTests
{
    [Theory]
    [InlineData("evictionHard: {memory.available: null}", "6,52")]
    [InlineData("systemReserved: {memory: }", "6,36")]
    [InlineData("allowedUnsafeSysctls: [a, null]", "6,45")]
    [InlineData("registerWithTaints: [null]", "6,40")]
    public void Null_InAKubeletConfig_IsAnErrorAtItsPlace(string setting, string place)
    {
        string config = "apiVersion: machineconfiguration.openshift.io/v1\nkind: KubeletConfig\nmetadata: {name: k}\nspec:\n"
            + "  machineConfigPoolSelector: {matchLabels: {a: b}}\n  kubeletConfig: {" + setting + "}\n";
        Assert.Equal($"PAO1002 {place}", Found(AdmissionInput.Good, config));
    }

    // On one line too the second key is reported once, and not for its case besides.
    [Theory]
    [InlineData("{\"maxPods\": 1, \"maxPods\": 2}", "PAO1015 5:45")]
    [InlineData("{\"maxPods\": 1, \"maxpods\": 2}", "PAO1015 5:45")]
    [InlineData("{\"maxPods\": 1, \"maxPods\": 2, \"MAXPODS\": 3}", "PAO1015 5:45, PAO1015 5:45")]
    public void RepeatedKey_OnOneLine_IsReportedOnce(string snippet, string reports)
    {
        string profile = AdmissionInput.Good.Replace(
            "name: good", $"name: good\n  annotations: {{kubeletconfig.experimental: '{snippet}'}}");
        Assert.Equal(reports.Replace(':', ','), Found(profile, ""));
    }

    private static string Found(string profile, string companion) => string.Join(", ", Renderer.Check(new RenderRequest
    {
        Inputs = [new InputFile("p.yaml", profile), new InputFile("c.yaml", companion)],
        Assets = AssetBundle.BuiltIn,
        Release = OperatorRelease.Newest,
    }).Where(found => found.Severity == Manifests.DiagnosticSeverity.Error)
        .Select(found => $"{found.Code} {found.Position.Line},{found.Position.Column}"));
}
