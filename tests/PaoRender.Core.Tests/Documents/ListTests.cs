using System;
using System.Linq;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Lists are unpacked, and what is in them is at its place.</summary>
public class ListTests
{
    [Theory]
    [InlineData("v1", "List")]
    [InlineData("performance.openshift.io/v2", "PerformanceProfileList")]
    public void List_OfAProfile_GivesTheBytesOfTheProfile(string apiVersion, string kind)
    {
        RenderResult alone = new DocumentInput().Add("p.yaml", DocumentInput.Profile).Render();
        RenderResult listed = new DocumentInput().Add("p.yaml", List(apiVersion, kind, DocumentInput.Profile)).Render();

        Assert.Empty(DocumentInput.Found(listed));
        Assert.Equal(4, listed.Manifests.Count);
        Assert.Equal(alone.Manifests.Select(manifest => manifest.Content), listed.Manifests.Select(manifest => manifest.Content));
    }

    [Fact]
    public void TypedList_NamesKindAndVersionForItsItems()
    {
        string untitled = DocumentInput.Profile.Substring(DocumentInput.Profile.IndexOf("metadata", StringComparison.Ordinal));

        Assert.Equal(4, Render(List("performance.openshift.io/v2", "PerformanceProfileList", untitled)).Manifests.Count);
        Assert.Equal(
            ["l.yaml(1,13) error PAO1050"],
            DocumentInput.Found(Render(List("performance.openshift.io/v3", "PerformanceProfileList", untitled))));
        Assert.Equal(["l.yaml(4,3) error PAO1005"], DocumentInput.Found(Render(List("v1", "List", untitled))));
    }

    [Fact]
    public void Items_OfAllKinds_AreReadWithTheirPlaces()
    {
        string bad = DocumentInput.Profile.Replace("\"2-7\"", "\"x\"", StringComparison.Ordinal);
        const string Pool = """
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfigPool
            metadata: {name: Wrong_Name, labels: {a: b}}
            spec: {nodeSelector: {matchLabels: {a: b}}}

            """;

        Assert.Equal(
            ["l.yaml(11,17) error PAO1104", "l.yaml(16,20) error PAO1102"],
            DocumentInput.Found(Render(List("v1", "List", bad, Pool))));
    }

    [Fact]
    public void ListInAList_IsUnpackedToo() => Assert.Equal(
        4, Render(List("v1", "List", List("v1", "List", DocumentInput.Profile))).Manifests.Count);

    // What is wrong in an item shows that it is read, and where.
    [Theory]
    [InlineData("v1", "NodeList", "metadata: {name: a}\nspec: {unschedulabel: true}\n", "l.yaml(5,10) warning PAO1004")]
    [InlineData("machineconfiguration.openshift.io/v1", "MachineConfigPoolList",
        "metadata: {name: p}\nspec: {nodeSelector: {}}\n", "l.yaml(5,10) error PAO1053")]
    [InlineData("config.openshift.io/v1", "InfrastructureList",
        "metadata: {name: cluster}\nstatus: {cpuPartitioning: allNodes}\n", "l.yaml(5,29) error PAO1053")]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstanceList",
        "metadata: {name: c}\nspec: {cpuPartitioningMode: allNodes}\n", "l.yaml(5,31) error PAO1053")]
    [InlineData("ran.openshift.io/v1", "SiteConfigList",
        "metadata: {name: c}\nspec: {clusters: [{cpuPartitioningMode: allNodes}]}\n", "l.yaml(5,43) error PAO1053")]
    [InlineData("extensions.hive.openshift.io/v1beta1", "AgentClusterInstallList",
        "metadata: {name: c, annotations: {agent-install.openshift.io/install-config-overrides: "
        + "'{\"cpuPartitioningMode\": \"allNodes\"}'}}\nspec: {}\n",
        "l.yaml(4,90) error PAO1053")]
    public void Items_OfEveryKindOfList_AreRead(string apiVersion, string kind, string item, string report)
    {
        string headed = $"apiVersion: {apiVersion}\nkind: {kind.Replace("List", "", StringComparison.Ordinal)}\n{item}";

        // In a list of its own kind an item may leave out what the list says; in a plain list it has two lines more.
        Assert.Equal([report], Beside(List(apiVersion, kind, item)));
        string place = report.Split('(', ',')[1];
        string lower = report.Replace($"({place},", $"({place[0] - '0' + 2},", StringComparison.Ordinal);
        Assert.Equal([lower], Beside(List("v1", "List", headed)));

        string[] Beside(string list) =>
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("l.yaml", list).Render());
    }

    [Theory]
    [InlineData("siteconfig.open-cluster-management.io/v1alpha1", "ClusterInstance", "spec: {cpuPartitioningMode: AllNodes}\n")]
    [InlineData("ran.openshift.io/v1", "SiteConfig", "spec: {clusters: [{cpuPartitioningMode: AllNodes}]}\n")]
    public void InstallersFile_InAList_SwitchesPartitioningOn(string apiVersion, string kind, string item)
    {
        string list = List(apiVersion, kind + "List", "metadata: {name: c}\n" + item);
        Assert.Equal(6, new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("l.yaml", list).Render().Manifests.Count);
    }

    [Theory]
    [InlineData("items: []\n")]
    [InlineData("")]
    public void List_WithoutItems_IsNothing(string items)
    {
        RenderResult result = new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("l.yaml", "apiVersion: v1\nkind: List\n" + items).Render();

        Assert.Empty(DocumentInput.Found(result));
    }

    [Fact]
    public void List_WithANull_IsRefusedAtIt() => Assert.Equal(
        ["l.yaml(4,3) error PAO1002"],
        DocumentInput.Found(new DocumentInput()
            .Add("p.yaml", DocumentInput.Profile).Add("l.yaml", "apiVersion: v1\nkind: List\nitems:\n- null\n").Render()));

    [Fact]
    public void List_ByReferencesRules_IsPassedOverWithAMessage()
    {
        RenderResult result = new DocumentInput { Strictness = Strictness.Reference }
            .Add("p.yaml", DocumentInput.Profile)
            .Add("l.yaml", List("v1", "List", DocumentInput.Profile.Replace("name: p", "name: q", StringComparison.Ordinal))).Render();

        Assert.Equal(["l.yaml(2,7) message PAO1050"], DocumentInput.Found(result));
        Assert.Equal(4, result.Manifests.Count);
    }

    private static RenderResult Render(string text) => new DocumentInput().Add("l.yaml", text).Render();

    private static string List(string apiVersion, string kind, params string[] items) =>
        $"apiVersion: {apiVersion}\nkind: {kind}\nitems:\n" + string.Concat(items.Select(Item));

    private static string Item(string text) => "- " + text.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal) + "\n";
}
