using System;
using System.IO;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Hardware;

/// <summary><c>--hardware</c>: files, folders, must-gather trees, and what is wrong with them.</summary>
public sealed class HardwareOptionTests : IDisposable
{
    private const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: p
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    private const string FourCpus = """{"lscpu":[{"field":"CPU(s):","data":"4"}]}""";

    private const string EightCpus = """{"lscpu":[{"field":"CPU(s):","data":"8"}]}""";

    private const string Node = """
        apiVersion: v1
        kind: Node
        metadata:
          name: a
          labels:
            node-role.kubernetes.io/worker: ""
        status:
          capacity:
            cpu: "4"
          nodeInfo:
            architecture: amd64

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public HardwareOptionTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("in/p.yaml", Profile);
    }

    private static string Place { get; } = Path.Combine("in", "p.yaml") + "(8,15): error ";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Machine_ThatFits_ChangesNothing()
    {
        _folder.Write("m.json", EightCpus);
        Assert.Equal(ExitCode.Success, Validate("--hardware", "m.json"));
        Assert.Equal(ExitCode.Success, _cli.Run("render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--hardware", "m.json"));
    }

    [Fact]
    public void EachMachine_IsCheckedByRenderAndValidate()
    {
        _folder.Write("a,b.json", EightCpus);
        _folder.Write("small.json", FourCpus);
        Assert.Equal(ExitCode.Refused, Validate("--hardware", "a,b.json", "--hardware", "small.json"));
        Assert.Contains(Place + "PAO1572: 'spec.cpu.isolated' names the CPUs 4-7, and there are only 0-3 on machine 'small'", _cli.Error);
        Assert.Equal(
            ExitCode.Refused, _cli.Run("render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--hardware", "small.json"));
        Assert.Contains(Place + "PAO1572", _cli.Error);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Fact]
    public void HardwareAmongTheInput_IsNoInput()
    {
        _folder.Write("in/m.json", EightCpus);
        Assert.Equal(ExitCode.Refused, Validate());
        Assert.Equal(ExitCode.Success, Validate("--hardware", Path.Combine("in", "m.json")));
        _folder.Write("in/hw/n.json", EightCpus);
        Assert.Equal(ExitCode.Refused, Validate("--hardware", Path.Combine("in", "m.json")));
        Assert.Equal(ExitCode.Success, Validate("--hardware", Path.Combine("in", "m.json"), "--hardware", Path.Combine("in", "hw")));
    }

    [Fact]
    public void Folder_GivesWhatDescribesMachines()
    {
        _folder.Write("hw/readme.yaml", "a: b\n");
        _folder.Write("hw/.hidden.json", FourCpus);
        Assert.Equal(ExitCode.Refused, Validate("--hardware", "hw"));
        Assert.Contains("hw: error PAO1571: Nothing below this folder describes a machine.", _cli.Error, StringComparison.Ordinal);
        _folder.Write("hw/racks/small.json", FourCpus);
        Assert.Equal(ExitCode.Refused, Validate("--hardware", "hw"));
        Assert.Contains(Place + "PAO1572", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MustGather_JoinsNodesWithTheirSnapshots()
    {
        _folder.Write("mg/image/cluster-scoped-resources/core/nodes/a.yaml", Node);
        _folder.Write("mg/image/cluster-scoped-resources/other/small.json", FourCpus);
        _folder.Write("mg/image/namespaces/x/small.json", FourCpus);
        Directory.CreateDirectory(_folder.PathOf("mg/image/nodes/a"));
        File.WriteAllBytes(_folder.PathOf("mg/image/nodes/a/sysinfo.tgz"), SmallSnapshot.Of(8));
        Assert.Equal(ExitCode.Success, Validate("--hardware", "mg"));
        File.WriteAllBytes(_folder.PathOf("mg/image/nodes/a/sysinfo.tgz"), SmallSnapshot.Of(6));
        Assert.Equal(ExitCode.Refused, Validate("--hardware", "mg"));
        Assert.Contains("there are only 0-5 on node 'a'; write 2-5.", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.json", "PAO1010")]
    [InlineData("other.json", "PAO1571")]
    [InlineData("broken.tgz", "PAO1571")]
    public void WhatIsNoHardware_IsRefused(string file, string code)
    {
        _folder.Write("other.json", "{}");
        File.WriteAllBytes(_folder.PathOf("broken.tgz"), [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        Assert.Equal(ExitCode.Refused, Validate("--hardware", file));
        Assert.Contains($"error {code}: ", _cli.Error, StringComparison.Ordinal);
        Assert.StartsWith(file, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyPath_IsAUsageError() => Assert.Equal(ExitCode.Usage, Validate("--hardware", ""));

    private int Validate(params string[] options) => _cli.Run(["validate", "in", .. options]);
}
