using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Characters that no manifest can carry are found where they stand, before anything is built.</summary>
public class UnwritableTextTests
{
    private const string Pool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: edge
          labels:
            machineconfiguration.openshift.io/role: edge
            other: x
        spec:
          machineConfigSelector: {matchLabels: {machineconfiguration.openshift.io/role: edge}}
          nodeSelector: {matchLabels: {node-role.kubernetes.io/edge: ""}}

        """;

    [Theory]
    [InlineData("additionalKernelArgs:\n- a\n- \"b\\x7f\"", "PAO2003 13:5")]
    [InlineData("additionalKernelArgs: [\"b\\x9f\"]", "PAO2003 11:26")]
    [InlineData("additionalKernelArgs: [\"b\\uFFFE\", \"\\uFFFF\"]", "PAO2003 11:26, PAO2003 11:37")]
    [InlineData("machineConfigLabel: {\"a\\x80b\": c}", "PAO2003 11:24")]
    [InlineData("net: {userLevelNetworking: true, devices: [{interfaceName: \"e\\x81\"}]}", "PAO2003 11:62")]
    [InlineData("additionalKernelArgs: [\"b\\x85c\"]", "")]
    public void Texts_OfTheSpec_AreFoundInReferenceToo(string lines, string expected) =>
        Assert.Equal(expected, Errors(Strictness.Reference, AdmissionInput.With(lines)));

    [Fact]
    public void Texts_OfUnknownFields_AreNotWritten() =>
        Assert.Equal("", Errors(Strictness.Reference, AdmissionInput.With("nothing: \"\\x7f\"")));

    [Fact]
    public void Name_IsFound() => Assert.Contains(
        "PAO2003 4:9",
        Errors(Strictness.Reference, AdmissionInput.Good.Replace("name: good", "name: \"go\\uFFFFd\"")),
        System.StringComparison.Ordinal);

    [Fact]
    public void Uid_IsFoundWhereItIsWritten()
    {
        string text = AdmissionInput.Good.Replace("name: good", "name: good\n  uid: \"a\\x7f\"");
        var request = new RenderRequest
        {
            Inputs = [new InputFile("1.yaml", text)], Assets = AssetBundle.BuiltIn, Strictness = Strictness.Reference,
        };
        Assert.True(Renderer.Render(request).Succeeded);
        Assert.Equal("PAO2003 5:8", AdmissionInput.Errors(Renderer.Render(request with { OwnerReference = OwnerReferenceMode.Kubernetes })));
    }

    [Theory]
    [InlineData("", "PAO2003 7:12")]
    [InlineData("  machineConfigPoolSelector: {a: b}\n", "")]
    public void Labels_OfThePool_AreFoundWhereTheyAreWritten(string more, string expected)
    {
        string profile = AdmissionInput.Good.Replace("io/worker", "io/edge") + more;
        Assert.Equal(expected, Errors(Strictness.Reference, profile, Pool.Replace("other: x", "other: \"x\\x7f\"")));
    }

    [Fact]
    public void Snippet_IsRefusedWithItsPlace()
    {
        string text = AdmissionInput.Good.Replace(
            "name: good", "name: good\n  annotations: {kubeletconfig.experimental: '{\"systemReserved\": {\"memory\": \"1\\u007f\"}}'}");
        Assert.StartsWith("PAO1108 5:", Errors(Strictness.Reference, text), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Asset_ThatGoesIntoAManifestAsText_IsRefusedAsATemplate()
    {
        IEnumerable<KeyValuePair<string, byte[]>> files = AssetBundle.BuiltIn.Paths.Select(path => KeyValuePair.Create(
            path, path == "tuned/openshift-node-performance" ? [.. AssetBundle.BuiltIn.Content(path), 0x7F] : AssetBundle.BuiltIn.Content(path)));
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("1.yaml", AdmissionInput.Good)],
            Assets = new AssetBundle("bundle", files),
        });
        ManifestDiagnostic found = Assert.Single(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal((RenderCodes.BadTemplate, "bundle/tuned/openshift-node-performance"), (found.Code, found.Position.File));
    }

    private static string Errors(Strictness strictness, params string[] files) =>
        AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, strictness, files));
}
