using System.Linq;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Rendering;

/// <summary>What only the live controller looks at, switched on in each of the ways there are.</summary>
public class ControllerOptionsTests
{
    private const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: mixed
          annotations: {}
        spec:
          cpu: {reserved: "0-1", isolated: "2-5", shared: "6-7"}
          nodeSelector: {node-role.kubernetes.io/worker: ""}
          workloadHints: {mixedCpus: true}

        """;

    [Theory]
    [InlineData("featureSet: TechPreviewNoUpgrade", true)]
    [InlineData("featureSet: DevPreviewNoUpgrade", true)]
    [InlineData("featureSet: CustomNoUpgrade\n  customNoUpgrade: {enabled: [MixedCPUsAllocation]}", true)]
    [InlineData("featureSet: CustomNoUpgrade\n  customNoUpgrade: {enabled: [Another]}", false)]
    [InlineData("featureSet: \"\"", false)]
    public void MixedCpus_FollowTheFeatureGateOfTheInput(string spec, bool shared) =>
        Assert.Equal(shared, SharesCpus(Render(MatchMode.Controller, new InputFile("p.yaml", Profile), Gate(spec))));

    [Fact]
    public void MixedCpus_AreNothingToTheRenderCommand() =>
        Assert.False(SharesCpus(Render(MatchMode.Render, new InputFile("p.yaml", Profile), Gate("featureSet: TechPreviewNoUpgrade"))));

    [Fact]
    public void MixedCpus_WithDynamicAllocation_AreRefused()
    {
        string text = Profile.Replace("annotations: {}", "annotations: {performance.openshift.io/dra-resource-management: \"true\"}");
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("p.yaml", text)],
            Assets = AssetBundle.BuiltIn,
            FeatureGates = ["MixedCPUsAllocation"],
        });
        Assert.Contains(result.Diagnostics, error => error.Code == RenderCodes.ConflictingHints && error.Position.Line == 5);
    }

    [Fact]
    public void CgroupNode_IsLeftOutWhereTheControllerWouldNotForceIt()
    {
        string text = Profile.Replace("annotations: {}", "annotations: {performance.openshift.io/ignore-cgroups-version: \"true\"}");
        Assert.DoesNotContain(Old(MatchMode.Controller, text).Manifests, manifest => manifest.Kind == "Node");
        Assert.Contains(Old(MatchMode.Render, text).Manifests, manifest => manifest.Kind == "Node");
        Assert.Contains(Old(MatchMode.Controller, Profile).Manifests, manifest => manifest.Kind == "Node");
    }

    private static InputFile Gate(string spec) =>
        new("gate.yaml", $"apiVersion: config.openshift.io/v1\nkind: FeatureGate\nmetadata:\n  name: cluster\nspec:\n  {spec}\n");

    private static RenderResult Old(MatchMode match, string profile) => Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile("p.yaml", profile)],
        Assets = AssetBundle.BuiltIn,
        Match = match,
        Release = new OperatorRelease(4, 15),
    });

    private static RenderResult Render(MatchMode match, params InputFile[] inputs) =>
        Renderer.Render(new RenderRequest { Inputs = inputs, Assets = AssetBundle.BuiltIn, Match = match, Strictness = Strictness.Reference });

    private static bool SharesCpus(RenderResult result)
    {
        Assert.True(result.Succeeded);
        string kubelet = System.Text.Encoding.UTF8.GetString(result.Manifests.Single(manifest => manifest.Kind == "KubeletConfig").Content);
        return kubelet.Contains("reservedSystemCPUs: 0-1,6-7", System.StringComparison.Ordinal);
    }
}
