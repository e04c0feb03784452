using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Partitioning;

/// <summary>Files for the installer say whether the cluster will be partitioned.</summary>
public class InstallerModeTests
{
    private const string InstallConfig = "apiVersion: v1\nbaseDomain: example.com\nplatform: {none: {}}\n";

    [Theory]
    [InlineData("cpuPartitioningMode: AllNodes", false, null, true, "")]
    [InlineData("cpuPartitioningMode: AllNodes", true, null, true, "")]
    [InlineData("cpuPartitioningMode: AllNodes", true, "AllNodes", true, "")]
    [InlineData("cpuPartitioningMode: AllNodes", false, "", true, "")]
    [InlineData("cpuPartitioningMode: AllNodes", false, "None", false, "PAO1301!")]
    [InlineData("cpuPartitioningMode: AllNodes", true, "None", false, "PAO1301!")]
    [InlineData("cpuPartitioningMode: None", false, null, false, "")]
    [InlineData("cpuPartitioningMode: None", false, "None", false, "")]
    [InlineData("cpuPartitioningMode: None", true, null, false, "PAO1301!")]
    [InlineData("cpuPartitioningMode: None", true, "None", false, "PAO1301!")]
    [InlineData("cpuPartitioningMode: None", false, "AllNodes", false, "PAO1301!")]
    [InlineData("cpuPartitioningMode: allNodes", false, null, false, "PAO1053!")]
    [InlineData("cpuPartioningMode: AllNodes", false, null, false, "PAO1053!")]
    [InlineData("kind: InstallConfig\ncpuPartitioningMode: AllNodes", false, null, true, "")]
    [InlineData("kind: InstallConfig\ncpuPartitioningMode: None", true, null, false, "PAO1301!")]
    [InlineData("kind: InstallConfig\ncpuPartitionMode: AllNodes", false, null, false, "PAO1053!")]
    [InlineData("kind: installconfig\ncpuPartitioningMode: AllNodes", false, null, false, "PAO1050!")]
    [InlineData("kind: Installation\ncpuPartitioningMode: AllNodes", false, null, false, "PAO1050!")]
    [InlineData("cpuPartitioningMode: [AllNodes]", false, null, false, "PAO1053!")]
    [InlineData("cpuPartitioningMode:", false, null, false, "PAO1053!")]
    [InlineData("networking: {}", false, null, false, "")]
    [InlineData("networking: {}", true, null, true, "PAO1302")]
    public void InstallConfig_AgreesSwitchesOnOrIsRefused(string line, bool flag, string? infrastructure, bool pinned, string codes)
    {
        RenderResult result = new PartitionInput { Flag = flag }
            .AddProfile().AddInfrastructure(infrastructure).Add("install-config.yaml", InstallConfig + line + "\n").Render();
        Assert.Equal(codes, PartitionInput.Codes(result));
        Assert.Equal(pinned, result.Manifests.Any(manifest => manifest.Name == "01-worker-cpu-partitioning"));
    }

    [Theory]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "cpuPartitioningmode: AllNodes", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "cpuPartitioning: AllNodes", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "cpuPartitioningMode:", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "cpuPartitioningMode: \"{{ .x }}\"", "PAO1016!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "Clusterinstance", "cpuPartitioningMode: AllNodes", "PAO1050!")]
    [InlineData("siteconfg.open-cluster-management.io/v1alpha1", "ClusterInstance", "cpuPartitioningMode: AllNodes", "PAO1050!")]
    [InlineData("ran.openshift.io/v1", "SiteConfig", "clusters: [{cpuPartitioningMod: AllNodes}]", "PAO1053!")]
    [InlineData("ran.openshift.io/v1", "SiteConfig", "clusters: [{installConfigOverride: '{}'}]", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "InstallConfigOverrides: '{}'", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "installConfigOverride: '{}'", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance",
        "installConfigOverrides: '{\"cpuPartitioning\": \"AllNodes\"}'", "PAO1053!")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "ignitionConfigOverride: '{}'", "")]
    public void MisspeltMode_IsAnError(string apiVersion, string kind, string line, string codes) => Assert.Equal(codes, PartitionInput.Codes(
        new PartitionInput().AddProfile()
            .Add("site.yaml", $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: c}}\nspec:\n  {line}\n").Render()));

    private const string ClusterInstance = "apiVersion: siteconfig.open-cluster-management.io/v1alpha1\nkind: ClusterInstance\n";
    private const string SiteConfig = "apiVersion: ran.openshift.io/v1\nkind: SiteConfig\n";
    private const string Install = "apiVersion: extensions.hive.openshift.io/v1beta1\nkind: AgentClusterInstall\n";
    private const string Infrastructure = "apiVersion: config.openshift.io/v1\nkind: Infrastructure\n";

    [Theory]
    [InlineData(InstallConfig, "metadata: {cpuPartitioningMode: AllNodes}",
        "4,12", "below metadata. In the install-config 'cpuPartitioningMode' belongs at the top level")]
    [InlineData(InstallConfig, "controlPlane: {cpuPartitioning: AllNodes}", "4,16", "'cpuPartitioningMode' belongs at the top level")]
    [InlineData(InstallConfig, "compute: [{cpuPartitioningmode: AllNodes}]", "4,12", "'cpuPartitioningMode' belongs at the top level")]
    [InlineData(ClusterInstance, "cpuPartitioningMode: AllNodes", "3,1", "'cpuPartitioningMode' belongs below spec")]
    [InlineData(ClusterInstance, "spec: {nodes: [{cpuPartitioningMode: AllNodes}]}", "3,17", "below spec.nodes[]")]
    [InlineData(ClusterInstance, "spec: {installConfigOverrides: '{\"compute\": {\"cpuPartitioningMode\": \"AllNodes\"}}'}",
        "3,32", "at their top level")]
    [InlineData(ClusterInstance, "spec: {x: {installConfigOverrides: '{\"cpuPartitioningMode\": \"AllNodes\"}'}}", "3,12", "belongs below spec")]
    [InlineData(SiteConfig, "spec: {cluster: {cpuPartitioningMode: AllNodes}}", "3,18", "belongs into an item of the list spec.clusters")]
    [InlineData(SiteConfig, "spec: {clusters: {cpuPartitioningMode: AllNodes}}", "3,19", "belongs into an item of the list spec.clusters")]
    [InlineData(SiteConfig, "spec: {cpuPartitioningMode: AllNodes}", "3,8", "belongs into an item of the list spec.clusters")]
    [InlineData(SiteConfig, "spec: {clusters: [{nodes: [{cpuPartitioningMode: AllNodes}]}]}", "3,29", "below spec.clusters[].nodes[]")]
    [InlineData(Install, "spec: {networking: {cpuPartitioningMode: AllNodes}}", "3,21", "'cpuPartitioningMode' belongs below spec")]
    [InlineData(Infrastructure, "metadata: {name: cluster}\nstatus: {platformStatus: {cpuPartitioning: AllNodes}}",
        "4,27", "write 'cpuPartitioning' below 'status'")]
    [InlineData(Infrastructure, "metadata: {name: cluster}\nstatus: {cpuPartitioningMode: AllNodes}",
        "4,10", "write 'cpuPartitioning' below 'status'")]
    [InlineData(Infrastructure, "metadata: {name: cluster}\nstatus: {cpuPartitioning: None}\ncpuPartitioning: AllNodes",
        "5,1", "write 'cpuPartitioning' below 'status'")]
    public void Mode_InAWrongPlace_IsAnErrorAtItsKey(string head, string lines, string place, string message)
    {
        RenderResult result = new PartitionInput().AddProfile().Add("site.yaml", head + lines + "\n").Render();
        ManifestDiagnostic found = Assert.Single(result.Diagnostics);
        Assert.StartsWith($"site.yaml({place}): error PAO1053: Nobody reads", found.ToString(), StringComparison.Ordinal);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ClusterInstance, "spec: {extraLabels: {ManagedCluster: {cpuPartitioningMode: a}}}")]
    [InlineData(SiteConfig, "spec: {clusters: [{clusterLabels: {cpuPartitioning: a}, installConfigOverrides: '{\"networking\": {}}'}]}")]
    public void LabelsOfPeople_AreTheirs(string head, string line) =>
        Assert.Equal("", PartitionInput.Codes(new PartitionInput().AddProfile().Add("site.yaml", head + line + "\n").Render()));

    [Fact]
    public void PlaceholderInAnInfrastructure_IsNamedAsOne() => Assert.Equal(
        "PAO1016!", PartitionInput.Codes(new PartitionInput().AddProfile().AddInfrastructure("{{ .x }}").Render()));

    [Fact]
    public void Objects_AgainstAFileThatSaysNone_AreRefusedOnce() => Assert.Equal("PAO1301!", PartitionInput.Codes(new PartitionInput()
        .AddProfile()
        .AddPartitions("some", "{clusterPartitionNames: [management]}")
        .Add("install-config.yaml", InstallConfig + "cpuPartitioningMode: None\n")
        .Render()));

    [Theory]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "spec: {cpuPartitioningMode: AllNodes}")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance",
        "spec: {installConfigOverrides: '{\"cpuPartitioningMode\": \"AllNodes\"}'}")]
    [InlineData("ran.openshift.io/v1", "SiteConfig", "spec: {clusters: [{clusterName: a, cpuPartitioningMode: AllNodes}]}")]
    [InlineData("ran.openshift.io/v1", "SiteConfig",
        "spec: {clusters: [{installConfigOverrides: '{\"cpuPartitioningMode\": \"AllNodes\"}'}]}")]
    [InlineData("extensions.hive.openshift.io/v1beta1", "AgentClusterInstall",
        "metadata: {annotations: {agent-install.openshift.io/install-config-overrides: '{\"cpuPartitioningMode\": \"AllNodes\"}'}}")]
    public void Objects_ForTheInstaller_SwitchPartitioningOn(string apiVersion, string kind, string line)
    {
        string text = $"apiVersion: {apiVersion}\nkind: {kind}\n{line}\n";
        RenderResult result = new PartitionInput().AddProfile().Add("site.yaml", text).Render();
        Assert.Equal("", PartitionInput.Codes(result));
        Assert.Contains(result.Manifests, manifest => manifest.Name == "01-worker-cpu-partitioning");
        result = new PartitionInput { Strictness = Strictness.Reference }.AddProfile().Add("site.yaml", text).Render();
        Assert.DoesNotContain(result.Manifests, manifest => manifest.Name == "01-worker-cpu-partitioning");
    }

    [Fact]
    public void Files_ThatDiffer_AreRefusedAtTheSecond()
    {
        RenderResult result = new PartitionInput()
            .AddProfile()
            .Add("a.yaml", InstallConfig + "cpuPartitioningMode: None\n")
            .Add("b.yaml", InstallConfig + "cpuPartitioningMode: AllNodes\n")
            .Render();
        Assert.StartsWith("b.yaml(4,22): error PAO1301", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("{{ .overrides", "")]
    [InlineData("{\"cpuPartitioningMode\":\"None\",\"pullSecret\":\"{{ .secret }}\"}", "")]
    [InlineData("{\"cpuPartitioningMode\":\"{{ .mode }}\"}", "PAO1016!")]
    [InlineData("{", "PAO1053!")]
    [InlineData("{\"cpuPartitioningMode\":\"None\",}", "PAO1053!")]
    [InlineData("{\"cpuPartitioningmode\":\"None\"}", "PAO1053!")]
    [InlineData("{\"fips\":true,\"fips\":true}", "PAO1015!")]
    public void Overrides_ThatAnInstallerMisreads_AreRefused(string overrides, string codes) =>
        Assert.Equal(codes, PartitionInput.Codes(new PartitionInput()
            .AddProfile()
            .Add("site.yaml", "apiVersion: siteconfig.open-cluster-management.io/v1alpha1\nkind: ClusterInstance\n"
                + $"spec: {{installConfigOverrides: '{overrides}'}}\n")
            .Render()));

    [Theory]
    [InlineData("agent-install.openshift.io/install-config-overrides", "")]
    [InlineData("agent-install.openshift.io/install-config-override", "PAO1053!")]
    public void Overrides_InAnAnnotationOfAnotherName_AreRefused(string name, string codes) =>
        Assert.Equal(codes, PartitionInput.Codes(new PartitionInput()
            .AddProfile()
            .Add("site.yaml", "apiVersion: extensions.hive.openshift.io/v1beta1\nkind: AgentClusterInstall\n"
                + $"metadata: {{name: a, annotations: {{{name}: '{{}}'}}}}\n")
            .Render()));

    [Fact]
    public void InstallConfig_ByReferencesRules_IsRefused() => Assert.Equal("PAO1005!", PartitionInput.Codes(
        new PartitionInput { Strictness = Strictness.Reference }.AddProfile().Add("install-config.yaml", InstallConfig).Render()));
}
