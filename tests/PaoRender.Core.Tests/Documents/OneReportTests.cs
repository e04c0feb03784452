using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>One cause is one report, where several readers and checks meet what is wrong.</summary>
public class OneReportTests
{
    private const string Generator = """
        apiVersion: policy.open-cluster-management.io/v1
        kind: PolicyGenerator
        policies:
        - manifests:
          - path: source-crs/PerformanceProfile.yaml
            patches:
            - {apiVersion: performance.openshift.io/v2, kind: PerformanceProfile, metadata: {name: p}, spec: {}}

        """;

    private const string Pool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata: {name: worker, labels: {machineconfiguration.openshift.io/role: worker}}
        spec:
          machineConfigSelector: {matchLabels: {machineconfiguration.openshift.io/role: worker}}

        """;

    [Theory]
    [InlineData("spec:", "spec:\n  machineConfigLabel: {a/role: null}", "p.yaml(6,32) error PAO1002")]
    [InlineData("metadata:", "kind: Tuned\nmetadata:", "p.yaml(3,1) error PAO1015")]
    [InlineData("kind:", "apiVersion: performance.openshift.io/v1\nkind:", "p.yaml(2,1) error PAO1015")]
    [InlineData("isolated: \"2-7\"", "isolated: !!set {a, b}", "p.yaml(8,15) error PAO1001")]
    [InlineData("isolated: \"2-7\"", "isolated: !custom \"2-7\"", "p.yaml(8,15) error PAO1001")]
    [InlineData("isolated: \"2-7\"", "isolated: !custom 2", "p.yaml(8,15) error PAO1001")]
    [InlineData("spec:", "spec:\n  hugepages: {pages: [{size: 1G, count: !custom 4}]}", "p.yaml(6,41) error PAO1001")]
    [InlineData("isolated:", "!custom isolated:", "p.yaml(8,5) error PAO1001")]
    [InlineData("apiVersion: performance", "%TAG !e! tag:a,b:\n---\nkey: !e!x 1\napiVersion: performance", "p.yaml(1,1) error PAO1001")]
    [InlineData("apiVersion: performance", "%TAG !e! \"\"\n---\nkey: !e! 1\napiVersion: performance", "p.yaml(1,1) error PAO1001")]
    [InlineData("isolated: \"2-7\"", "isolated: {a: , b: 1}", "p.yaml(8,15) error PAO1002")]
    public void Profile_IsReportedOnce(string here, string instead, string report)
    {
        string profile = DocumentInput.Profile.Replace(here, instead, StringComparison.Ordinal);
        Assert.Equal([report], DocumentInput.Found(new DocumentInput().Add("p.yaml", profile).Render()));
    }

    [Fact]
    public void StatusBelowSpec_IsReportedOnce()
    {
        const string Text = "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\n"
            + "spec:\n  controlPlaneTopology: HighlyAvailable\n  cpuPartitioning: AllNodes\n";
        ManifestDiagnostic found = DocumentInput.Single(
            new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("i.yaml", Text).Render());
        Assert.StartsWith(
            "i.yaml(4,1): error PAO1053: 'controlPlaneTopology' and 'cpuPartitioning' belong below 'status'",
            found.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PatchOfAFile_IsNoSecondProfile() => Assert.Equal(
        ["g.yaml(2,7) warning PAO1051"],
        DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("g.yaml", Generator).Render()));

    [Theory]
    [InlineData("", "c.yaml(4,1)", "is missing")]
    [InlineData("  nodeSelector:\n", "c.yaml(6,3)", "has no value")]
    public void PoolWithoutSelector_IsReportedAtThePool(string line, string place, string what)
    {
        RenderResult result = new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", Pool + line).Render();
        ManifestDiagnostic found = DocumentInput.Single(result);
        Assert.StartsWith($"{place}: error PAO1053: ", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(what, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("platformSpec", "spec", "typee", "Did you mean 'type'?")]
    [InlineData("platformStatus", "status", "bareMetal", "Did you mean 'baremetal'?")]
    [InlineData("platformStatus", "status", "other", "There are 'type' and the names of platforms")]
    public void Platform_HasATypeAndNamesOfPlatforms(string field, string parent, string key, string advice)
    {
        string text = "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\n"
            + $"{parent}:\n  {field}:\n    vsphere: {{anything: [1]}}\n    {key}: {{}}\n";
        ManifestDiagnostic found = new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("i.yaml", text).Render()
            .Diagnostics.Single(item => item.Code == "PAO1004");
        Assert.StartsWith($"i.yaml(7,5): warning PAO1004: There is no field '{parent}.{field}.{key}'", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
    }
}
