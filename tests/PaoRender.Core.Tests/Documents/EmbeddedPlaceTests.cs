using System;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>What is wrong with a text inside another text is reported at its line of the file, and so is what a message refers to.</summary>
public class EmbeddedPlaceTests
{
    private const string Head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  tuning: |\n";
    private const int Lines = 5, Columns = 4;

    private const string Snippet = """
          annotations:
            kubeletconfig.experimental: |
              {
                "maxPods": "a",
                "podPidsLimit": 1,
                "fooo": 2,
                "podPidsLimit": 2
              }

        """;

    /// <summary>In a ConfigMap everything is said as of the same text in a file of its own, so many lines and columns further.</summary>
    [Theory]
    [InlineData("reserved: \"0-1\"", "reserved: \"0-x\"")]
    [InlineData("spec:\n", "spec:\n  numa: {}\n  numa: {}\n")]
    [InlineData("kind:", "apiVersion: v1\nkind: Other\nkind:")]
    [InlineData("spec:\n", Snippet + "spec:\n")]
    [InlineData("    isolated:", "\t    isolated:")]
    [InlineData("  name: p\n", "  name: p\n  annotations:\n    a: 'it\n")]
    public void Fault_InConfigMap_StandsWhereItIs(string right, string wrong)
    {
        string text = DocumentInput.Profile.Replace(right, wrong, StringComparison.Ordinal);
        string[] alone = [.. new DocumentInput().Add("p.yaml", text).Render().Diagnostics.Select(item => Moved(item.ToString()))];

        string map = Head + string.Concat(text.TrimEnd('\n').Split('\n').Select(line => new string(' ', Columns) + line + "\n"));
        RenderResult inside = new DocumentInput { FromConfigMaps = true }.Add("p.yaml", map).Render();

        Assert.NotEmpty(alone);
        Assert.Equal(alone, inside.Diagnostics.Select(item => item.ToString()));
    }

    /// <summary>The value and not the text that it stands in.</summary>
    [Fact]
    public void BadMode_InOverrides_StandsAtItsLine()
    {
        const string Cluster = """
            apiVersion: extensions.hive.openshift.io/v1beta1
            kind: AgentClusterInstall
            metadata:
              name: sno
              annotations:
                agent-install.openshift.io/install-config-overrides: |
                  {
                    "a": 1,
                    "cpuPartitioningMode": "allnodes"
                  }
            spec: {}

            """;

        RenderResult result = new DocumentInput().Add("a.yaml", Cluster).Add("p.yaml", DocumentInput.Profile).Render();

        Assert.Equal("a.yaml(9,32) error PAO1053", Assert.Single(DocumentInput.Found(result)));
    }

    private static string Moved(string message) => Regex.Replace(message, @"p\.yaml\((\d+),(\d+)\)", match =>
        $"p.yaml({int.Parse(match.Groups[1].Value) + Lines},{int.Parse(match.Groups[2].Value) + Columns})");
}
