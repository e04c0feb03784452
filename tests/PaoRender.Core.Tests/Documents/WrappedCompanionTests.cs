using System;
using System.Linq;
using PaoRender.Assets;

namespace PaoRender.Core.Tests.Documents;

/// <summary>What would change a render and stands inside another object is named at its place; mistyped wrappers are named too.</summary>
public class WrappedCompanionTests
{
    private const string Template = "apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: {name: x}\nobjects:\n";
    private const string ConfigMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  a: |\n    # text\n";
    private const string Secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: x}\n";

    public static TheoryData<string, string> Counting => new()
    {
        { "config.openshift.io/v1", "Infrastructure" },
        { "config.openshift.io/v1", "FeatureGate" },
        { "machineconfiguration.openshift.io/v1", "MachineConfigPool" },
        { "machineconfiguration.openshift.io/v1", "KubeletConfig" },
        { "machineconfiguration.openshift.io/v1", "ContainerRuntimeConfig" },
        { "workload.openshift.io/v1", "WorkloadPartitions" },
    };

    [Theory]
    [MemberData(nameof(Counting))]
    public void Object_ThatCounts_IsNamedAtItsPlace(string apiVersion, string kind)
    {
        string item = $"- apiVersion: {apiVersion}\n  kind: {kind}\n  metadata: {{name: cluster}}\n";
        string text = item.Replace("- ", "    ", StringComparison.Ordinal).Replace("\n  ", "\n    ", StringComparison.Ordinal);
        Assert.Equal("c.yaml(5,3) warning PAO1051", Found(Template + item, $"holds the {kind} 'cluster' (objects[0]), which is not read"));
        Assert.Equal("c.yaml(7,5) warning PAO1051", Found(ConfigMap + text, $"the {kind} 'cluster' (data.a), which is not read"));
        Assert.Equal("c.yaml(7,5) warning PAO1051", Found(
            ConfigMap.Replace("ConfigMap", "Secret", StringComparison.Ordinal).Replace("data", "stringData", StringComparison.Ordinal) + text,
            $"This Secret holds the {kind}"));
        string encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(item[2..].Replace("\n  ", "\n", StringComparison.Ordinal)));
        Assert.Equal("c.yaml(5,3) warning PAO1051", Found(Secret + $"data:\n  b: {encoded}\n", $"the {kind} 'cluster' (data.b, as base64)"));
    }

    [Theory]
    [InlineData("tuned.openshift.io/v1", "Tuned", "")]
    [InlineData("config.openshift.io/v1", "Node", "")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", "")]
    [InlineData("v1", "Node", "")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfig", "spec: {config: {storage: {files: [{path: /etc/motd}]}}}")]
    public void Object_ThatDoesNotCount_IsNot(string apiVersion, string kind, string spec) =>
        Assert.Empty(Render(Template + $"- {{apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: a}}, {spec}}}\n"));

    [Fact]
    public void MachineConfig_ThatPinsWorkloads_Counts() => Assert.Equal("c.yaml(5,3) warning PAO1051", Found(
        Template + "- {apiVersion: machineconfiguration.openshift.io/v1, kind: MachineConfig, metadata: {name: a}, "
        + "spec: {config: {storage: {files: [{path: /etc/kubernetes/openshift-workload-pinning}]}}}}\n",
        "the MachineConfig 'a'"));

    [Fact]
    public void Objects_OfOneText_AreNamedEach_AndByReferencesRulesAreMessages()
    {
        static string Object(string kind) => $"    apiVersion: config.openshift.io/v1\n    kind: {kind}\n";
        string text = ConfigMap + Object("Infrastructure") + "    ---\n" + Object("FeatureGate");
        Assert.Equal(["c.yaml(7,5) warning PAO1051", "c.yaml(10,5) warning PAO1051"], Render(text));
        Assert.Equal(
            ["c.yaml(7,5) message PAO1051", "c.yaml(10,5) message PAO1051"],
            DocumentInput.Found(new DocumentInput { Strictness = Strictness.Reference }
                .Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "c.yaml(9,5) warning PAO1051")]
    public void ConfigMapOnRequest_IsReadWithWhatStandsBesideTheProfile(bool isBeside, string expected)
    {
        const string Other = "    apiVersion: config.openshift.io/v1\n    kind: FeatureGate\n    metadata: {name: cluster}\n";
        string profile = string.Concat(DocumentInput.Profile.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"    {line}\n"));
        string text = isBeside ? ConfigMap + Other + "    ---\n" + profile
            : ConfigMap + "    x\n  b: |\n" + Other + "  c: |\n" + profile;
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("c.yaml", text)],
            Assets = AssetBundle.BuiltIn,
            FromConfigMaps = true,
        });
        Assert.Equal(expected, string.Join(",", DocumentInput.Found(result)));
        Assert.Equal(4, result.Manifests.Count);
    }

    [Theory]
    [InlineData("v1", "Configmap", "There is no kind 'Configmap'. Did you mean ConfigMap?")]
    [InlineData("v1", "configMap", "'configMap' can be no kind, so this object is not read. Did you mean ConfigMap?")]
    [InlineData("v1", "ConfigMaps", "There is no kind 'ConfigMaps'. Did you mean ConfigMap?")]
    [InlineData("v2", "ConfigMap", "A ConfigMap is of apiVersion v1, not 'v2'. Did you mean v1?")]
    [InlineData("core/v1", "Secret", "A Secret is of apiVersion v1, not 'core/v1'. Did you mean v1?")]
    [InlineData("v1", "Secrets", "There is no kind 'Secrets'. Did you mean Secret?")]
    [InlineData("policy.open-cluster-management.io/v1", "Polciy", "There is no kind 'Polciy'. Did you mean Policy?")]
    [InlineData("policy.open-cluster-management.io/v1", "PolicyGenerater", "There is no kind 'PolicyGenerater'. Did you mean PolicyGenerator?")]
    [InlineData("template.openshift.io/v1", "Templete", "There is no kind 'Templete'. Did you mean Template?")]
    public void MistypedWrapper_ThatHoldsAProfile_IsNamed(string apiVersion, string kind, string advice)
    {
        string profile = string.Concat(DocumentInput.Profile.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"    {line}\n"));
        string text = $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\n";
        Assert.StartsWith("c.yaml(2,7) ", Found(text + "stringData:\n  a: |\n" + profile, advice), StringComparison.Ordinal);
        if (char.IsUpper(kind[0])) Assert.Empty(Render(text + "data: {a: b}\n"));
    }

    [Fact]
    public void MistypedConfigMap_WithEncodedProfile_IsNamed()
    {
        string encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(DocumentInput.Profile));
        Assert.Equal("c.yaml(2,7) warning PAO1051", Found(
            $"apiVersion: v1\nkind: Configmap\nmetadata: {{name: x}}\nbinaryData: {{a: {encoded}}}\n", "Did you mean ConfigMap?"));
    }

    private static string[] Render(string text) =>
        DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render());

    private static string Found(string text, string message)
    {
        RenderResult result = new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render();
        Assert.Contains(message, DocumentInput.Single(result).Message, StringComparison.Ordinal);
        return DocumentInput.Found(result).Single();
    }
}
