using System.Globalization;
using System.Linq;
using PaoRender.Assets;

namespace PaoRender.Core.Tests.Rendering;

public class PurityTests
{
    private const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: instant
          annotations:
            kubeletconfig.experimental: '{"memoryThrottlingFactor": 0.5, "podPidsLimit": -1}'
        spec:
          cpu: {reserved: "0-1", isolated: "2-1000"}
          hugepages:
            defaultHugepagesSize: 1G
            pages: [{size: 1G, count: -5, node: 1}]
          nodeSelector: {node-role.kubernetes.io/worker: ""}

        """;

    [Fact]
    public void Render_InAnyCulture_GivesTheSameBytes()
    {
        RenderResult expected = Render();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // Made by hand, because the tests run without culture data.
            var changed = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            changed.NumberFormat.NegativeSign = "~";
            changed.NumberFormat.NumberDecimalSeparator = ",";
            changed.NumberFormat.NumberGroupSeparator = ".";
            CultureInfo.CurrentCulture = changed;
            RenderResult result = Render();
            Assert.True(result.Succeeded);
            Assert.Equal(expected.Manifests.Select(m => m.Content), result.Manifests.Select(m => m.Content));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Render_Twice_GivesTheSameBytes() =>
        Assert.Equal(Render().Manifests.Select(m => m.Content), Render().Manifests.Select(m => m.Content));

    private static RenderResult Render() =>
        Renderer.Render(
            new RenderRequest { Inputs = [new InputFile("p.yaml", Profile)], Assets = AssetBundle.BuiltIn, Strictness = Strictness.Reference });
}
