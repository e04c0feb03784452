using System;
using System.IO;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Output;

public sealed class StaleFileTests : IDisposable
{
    private const string MachineConfiguration = "machineconfiguration.openshift.io/v1";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Ours() => new()
    {
        { "x.y_machineconfig.yaml", Samples.ObjectText(MachineConfiguration, "MachineConfig", "50-performance-x.y", Samples.WeakLabel("x.y")) },
        { "x_kubeletconfig.yaml", Samples.ObjectText(MachineConfiguration, "KubeletConfig", "performance-x", Samples.OwnerReference("x")) },
        { "x_tuned.yaml", Samples.TunedText("x") },
        { "x_runtimeclass.yaml", Samples.ObjectText("node.k8s.io/v1", "RuntimeClass", "performance-x", Samples.WeakLabel("x")) },
        { "x_node.yaml", Samples.ObjectText("config.openshift.io/v1", "Node", "cluster", Samples.WeakLabel("x")) },
        { "01_01-edge-cpu-partitioning_workload_pinning_machineconfig.yaml", Pinning("01-edge-cpu-partitioning", "edge", "") },
    };

    [Theory]
    [MemberData(nameof(Ours))]
    public void OutputForAProfileThatIsGone_IsRemoved(string name, string text)
    {
        _folder.Write("out/" + name, text);

        (OutputReport? report, _) = Samples.Write(_folder.UserPathOf("out"), [Samples.Make("a_tuned.yaml")]);

        Assert.Equal([name], report!.Removed);
        Assert.Equal(["a_tuned.yaml"], _folder.Names("out"));
    }

    public static TheoryData<string, string> Foreign() => new()
    {
        { "x_tuned.yml", Samples.TunedText("x") },
        { "X_tuned.yaml", Samples.TunedText("x") },
        { "x-tuned.yaml", Samples.TunedText("x") },
        { "_tuned.yaml", Samples.TunedText("x") },
        { "x_Tuned.yaml", Samples.TunedText("x") },
        { "x_other.yaml", Samples.TunedText("x") },
        { "x_tuned.yaml", Samples.TunedText("y") },
        { "x_tuned.yaml", Samples.TunedText("x") + "---\n" + Samples.TunedText("x") },
        { "x_tuned.yaml", Samples.TunedText("x").Replace("kind: Tuned", "kind: Profile", StringComparison.Ordinal) },
        { "x_tuned.yaml", Samples.TunedText("x").Replace("tuned.openshift.io/v1", "example.com/v1", StringComparison.Ordinal) },
        { "x_tuned.yaml", Samples.ObjectText("tuned.openshift.io/v1", "Tuned", "openshift-node-performance-x", "") },
        { "x_tuned.yaml", Samples.ObjectText("tuned.openshift.io/v1", "Tuned", "openshift-node-performance-x", Samples.WeakLabel("y")) },
        { "x_tuned.yaml", Samples.ObjectText("tuned.openshift.io/v1", "Tuned", "openshift-node-performance-x", Samples.OwnerReference("y")) },
        { "x_tuned.yaml", "{ this is: [no yaml" },
        { "x_tuned.yaml", "" },
        { "x_node.yaml", Samples.ObjectText("config.openshift.io/v1", "Node", "x", Samples.WeakLabel("x")) },
        { "01_01-e-cpu-partitioning_workload_pinning_machineconfig.yaml", Pinning("01-e-cpu-partitioning", "e", "    mine: x\n") },
        { "01_01-e-cpu-partitioning_workload_pinning_machineconfig.yaml", Pinning("01-e-cpu-partitioning", "f", "") },
        { "01_01-e-cpu-partitioning_workload_pinning_machineconfig.yaml", Pinning("01-f-cpu-partitioning", "e", "") },
        { "sub/x_tuned.yaml", Samples.TunedText("x") },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void AnythingElse_Stays(string name, string text)
    {
        _folder.Write("out/" + name, text);

        (OutputReport? report, _) = Samples.Write(_folder.UserPathOf("out"), [Samples.Make("a_tuned.yaml")]);

        Assert.Empty(report!.Removed);
        Assert.True(File.Exists(_folder.PathOf("out/" + name)));
    }

    [Fact]
    public void List_OfEarlierNames_IsAllThatCounts()
    {
        _folder.Write("out/x_tuned.yaml", Samples.TunedText("x"));
        _folder.Write("out/old.yaml", "whatever");
        _folder.Write("outside.yaml", "not below the folder");

        (OutputReport? report, _) = Samples.Write(
            _folder.UserPathOf("out"),
            [Samples.Make("a_tuned.yaml")],
            previous: ["old.yaml", "a_tuned.yaml", "long gone.yaml", "../outside.yaml"]);

        Assert.Equal(["old.yaml"], report!.Removed);
        Assert.Equal(["out/a_tuned.yaml", "out/x_tuned.yaml", "outside.yaml"], _folder.Names());
    }

    [Fact]
    public void NothingRendered_StillRemovesWhatIsStale()
    {
        _folder.Write("out/x_tuned.yaml", Samples.TunedText("x"));

        (OutputReport? report, _) = Samples.Write(_folder.UserPathOf("out"), []);

        Assert.Equal(["x_tuned.yaml"], report!.Removed);
        Assert.Empty(_folder.Names());
    }

    private static string Pinning(string name, string role, string moreLabels) => Samples.ObjectText(
        MachineConfiguration, "MachineConfig", name, $"  labels:\n    machineconfiguration.openshift.io/role: {role}\n{moreLabels}");
}
