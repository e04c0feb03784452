using System;
using System.Linq;
using PaoRender.Core.Tests.Admission;
using PaoRender.Hardware;

namespace PaoRender.Core.Tests.Hardware;

/// <summary>The rules of the operator's webhook about the nodes that a profile selects, and which machines are whose.</summary>
public class SelectedNodeTests
{
    private const string Other = "node-role.kubernetes.io/other";

    [Theory]
    [InlineData("5.2", "8", "amd64", "8", "amd64", "")]
    [InlineData("5.2", "8", "amd64", "16", "amd64", "PAO1581 9:3, PAO1573 8:15")]
    [InlineData("5.2", "8", "amd64", "8", "arm64", "PAO1581 9:3")]
    [InlineData("5.2", "8", "arm64", "8", "amd64", "PAO1581 9:3")]
    [InlineData("5.2", "8", "", "8", "", "PAO1580 9:3")]
    [InlineData("4.18", "8", "amd64", "8", "arm64", "PAO1581 9:3")]
    [InlineData("4.17", "8", "amd64", "8", "arm64", "")]
    [InlineData("4.17", "8", "", "8", "", "")]
    public void Nodes_AreOfOneKind(string release, string cpus, string architecture, string otherCpus, string otherArchitecture, string found) =>
        Assert.Equal(
            found.Split(", ").Order(StringComparer.Ordinal),
            MachineInput.Found(AdmissionInput.Render(
                release, AdmissionInput.Good, MachineInput.Node("a", cpus, architecture), MachineInput.Node("b", otherCpus, otherArchitecture)))
                .Split(", ").Order(StringComparer.Ordinal));

    [Fact]
    public void NodesThatDiffer_AreNamed() => Assert.Contains(
        "node 'a' with 8 CPUs and machines 'b', 'c' with 16 CPUs;",
        MachineInput.Message(
            AdmissionInput.Render(
                "5.2", AdmissionInput.Good, MachineInput.Node("a"), MachineInput.Node("b", "16"), MachineInput.Node("c", "16")),
            "PAO1581"),
        StringComparison.Ordinal);

    [Fact]
    public void NodesOfOtherPools_AreNotTheProfiles() => Assert.Equal("", MachineInput.Found(AdmissionInput.Render(
        "5.2", AdmissionInput.Good, MachineInput.Node("a"), MachineInput.Node("b", "4", "arm64").Replace("node-role.kubernetes.io/worker", Other))));

    [Fact]
    public void HandWrittenNode_SaysNothingOfTheMachine()
    {
        string node = MachineInput.Node("a");
        string labels = node[..node.IndexOf("status", StringComparison.Ordinal)];
        Assert.Equal("", MachineInput.Found(AdmissionInput.Render("5.2", AdmissionInput.Good, labels, MachineInput.Node("b"))));
    }

    [Fact]
    public void MachineWithTheNameOfANode_GoesWithItsLabels()
    {
        Machine machine = MachineInput.Of(4) with { Name = "a" };
        Assert.Equal("PAO1572 8:15", Found(MachineInput.Node("a", "8")[..^1].Replace("cpu: \"8\"", "pods: 250")));
        Assert.Equal("", Found(MachineInput.Node("a", "8").Replace("node-role.kubernetes.io/worker", Other)));
        Assert.Equal("PAO1572 8:15", Found(MachineInput.Node("b", "8").Replace("node-role.kubernetes.io/worker", Other)));

        string Found(string node) => MachineInput.Found(Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("1.yaml", AdmissionInput.Good), new InputFile("2.yaml", node)],
            Assets = PaoRender.Assets.AssetBundle.BuiltIn,
            Hardware = [machine],
        }));
    }

    [Theory]
    [InlineData("worker", "PAO1572 8:15")]
    [InlineData("master", "")]
    [InlineData(null, "PAO1572 8:15")]
    public void MachineOfAPool_IsForItsProfiles(string? pool, string found) =>
        Assert.Equal(found, MachineInput.Found(MachineInput.Check(AdmissionInput.Good, MachineInput.Of(4) with { Pool = pool })));

    [Fact]
    public void UnreadableNode_IsReportedWhereItStands()
    {
        RenderResult result = AdmissionInput.Render("5.2", AdmissionInput.Good, MachineInput.Node("a", "many", capacity: "memory: lots"));
        Assert.Equal(
            ["2.yaml(9,10)", "2.yaml(10,13)"],
            result.Diagnostics.Where(found => found.Code == "PAO1571").Select(found => found.Position.ToString()));
    }
}
