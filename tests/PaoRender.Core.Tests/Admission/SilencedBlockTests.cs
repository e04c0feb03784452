using PaoRender.Core.Tests.Documents;

namespace PaoRender.Core.Tests.Admission;

/// <summary>A comment at a key whose value is a text block is for the whole block, in which no comment can stand.</summary>
public class SilencedBlockTests
{
    private const string Comment = "# pao: disable=PAO1522,PAO1108 kept for another tool";

    [Theory]
    [InlineData("    kubeletconfig.experimental: | " + Comment)]
    [InlineData("    kubeletconfig.experimental: >- " + Comment)]
    [InlineData("    " + Comment + "\n    kubeletconfig.experimental: |")]
    [InlineData("    " + Comment + "\n    # said twice\n    kubeletconfig.experimental: |2-")]
    [InlineData("    kubeletconfig.experimental: |  " + Comment + "\n")]
    public void Block_IsSilenced_AtItsKey(string key) => Assert.Empty(Found(key));

    [Theory]
    [InlineData("    kubeletconfig.experimental: |", "p.yaml(8,10) error PAO1522", "p.yaml(9,10) error PAO1108")]
    [InlineData("    " + Comment + "\n    other: |\n      text\n    kubeletconfig.experimental: |",
        "p.yaml(11,10) error PAO1522", "p.yaml(12,10) error PAO1108")]
    [InlineData("    other: | " + Comment + "\n\n    kubeletconfig.experimental: |", "p.yaml(10,10) error PAO1522", "p.yaml(11,10) error PAO1108")]
    [InlineData("    kubeletconfig.experimental: | # pao: disable=PAO1522 kept for another tool", "p.yaml(9,10) error PAO1108")]
    public void NothingElse_IsSilenced(string key, params string[] expected) => Assert.Equal(expected, Found(key));

    [Fact]
    public void Block_OfAList_EndsBeforeTheNextKey()
    {
        string text = $$"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: KubeletConfig
            metadata:
              name: pods
            spec:
              kubeletConfig:
                registerWithTaints:
                - key: | {{Comment.Replace("PAO1108", "PAO1053", System.StringComparison.Ordinal)}}
                    a
                  effect: Noschedule

            """;
        Assert.Equal(
            ["c.yaml(10,15) error PAO1053"],
            DocumentInput.Found(new DocumentInput().Add("c.yaml", text).Add("p.yaml", DocumentInput.Profile).Render()));
    }

    private static string[] Found(string key) => DocumentInput.Found(new DocumentInput().Add("p.yaml", $$"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: ran
          annotations:
        {{key}}
              {
                 "cpuManagerPolicy": "none",
                 "maxPods": -1
              }
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """).Render());
}
