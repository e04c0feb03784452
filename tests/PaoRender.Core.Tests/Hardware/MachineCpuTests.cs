using System;
using System.Linq;
using PaoRender.Hardware;

namespace PaoRender.Core.Tests.Hardware;

/// <summary>The CPU sets of a profile against the CPUs of a machine.</summary>
public class MachineCpuTests
{
    // Four cores of two threads, two NUMA nodes.
    private static readonly Machine s_threads = MachineInput.Of(
        [.. Enumerable.Range(0, 8).Select(cpu => new MachineCpu(cpu, cpu % 4 / 2, cpu % 4 / 2, cpu % 4, true))]);

    [Theory]
    [InlineData("0-1", "2-7", 8, "")]
    [InlineData("0-1", "2-9", 8, "PAO1572 8:15")]
    [InlineData("0-1,10", "2-7", 8, "PAO1572 7:15")]
    [InlineData("0-1", "2-6", 8, "PAO1573 8:15")]
    [InlineData("0-1", "2-5,7", 8, "PAO1573 8:15")]
    [InlineData("0-1", "2-6,9", 8, "PAO1572 8:15, PAO1573 8:15")]
    public void Sets_AgainstANumberOfCpus(string reserved, string isolated, int cpus, string found) =>
        Assert.Equal(found, MachineInput.Found(MachineInput.Check(MachineInput.Profile(reserved, isolated), MachineInput.Of(cpus))));

    [Theory]
    [InlineData("0-1", "2-3,8-9", "")]
    [InlineData("0-1", "2-4,8-9", "PAO1572 8:15")]
    [InlineData("0-1", "2-3,8", "PAO1573 8:15")]
    public void Numbers_MayHaveGaps_WhereTheMachineHasThem(string reserved, string isolated, string found)
    {
        Machine machine = MachineInput.Of([.. Enumerable.Range(0, 10).Where(cpu => cpu is < 4 or > 7).Select(cpu => new MachineCpu(cpu))]);
        RenderResult result = MachineInput.Check(MachineInput.Profile(reserved, isolated), machine);
        Assert.Equal(found, MachineInput.Found(result));
        Assert.DoesNotContain(result.Diagnostics, item => item.Code == "PAO1531");
    }

    [Fact]
    public void OfflineCpu_ExistsAndNeedsNoSet()
    {
        Machine machine = MachineInput.Of([.. Enumerable.Range(0, 8).Select(cpu => new MachineCpu(cpu, IsOnline: cpu < 7))]);
        Assert.Equal("", MachineInput.Found(MachineInput.Check(MachineInput.Profile("0-1", "2-6"), machine)));
        Assert.Equal("", MachineInput.Found(MachineInput.Check(MachineInput.Profile("0-1", "2-7"), machine)));
    }

    [Fact]
    public void OfflinedCpu_CountsAsCovered_AndMayBeMissingFromANode()
    {
        string profile = MachineInput.Profile("0-1", "2-5").Replace("  nodeSelector", "    offlined: \"6-7\"\n  nodeSelector");
        Assert.Equal("", MachineInput.Found(MachineInput.Check(profile, MachineInput.Of(8))));
        Assert.Equal("PAO1572 9:15", MachineInput.Found(MachineInput.Check(profile, MachineInput.Of(6))));
        Assert.Equal("", MachineInput.Found(MachineInput.Check(profile, MachineInput.Of(6) with { LacksOffline = true })));
    }

    [Theory]
    [InlineData("additionalKernelArgs: [nosmt]", "")]
    [InlineData("additionalKernelArgs: [nosmt=force]", "")]
    [InlineData("additionalKernelArgs: [nosmt4]", "PAO1573 8:15")]
    [InlineData("additionalKernelArgs: [maxcpus=4]", "")]
    public void ThreadsThatTheKernelDoesNotUse_NeedNoSet(string lines, string found) =>
        Assert.Equal(found, MachineInput.Found(MachineInput.Check(MachineInput.Profile("0-1", "2-3", lines), s_threads)));

    [Fact]
    public void FirstThreads_AreStillNeeded_WithoutTheOthers() => Assert.Equal(
        "PAO1573 8:15", MachineInput.Found(MachineInput.Check(MachineInput.Profile("0-1", "2", "additionalKernelArgs: [nosmt]"), s_threads)));

    [Fact]
    public void ThreadsOfOneCore_StayTogether()
    {
        Assert.Equal("", MachineInput.Found(MachineInput.Check(MachineInput.Profile("0,4", "1-3,5-7"), s_threads)));
        RenderResult result = MachineInput.Check(MachineInput.Profile("0-1", "2-7"), s_threads);
        Assert.Equal("PAO1574 8:15", MachineInput.Found(result));
        Assert.True(result.Succeeded);
        Assert.Contains("0+4, 1+5.", MachineInput.Message(result, "PAO1574"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0,4", "1-3,5-6", "shared: \"7\"", "PAO1574 10:15")]
    [InlineData("0,4", "1-2,5-6", "ovsDpdk: \"3\"\n    shared: \"7\"", "PAO1574 11:14")]
    [InlineData("0,4", "1-3,5-6", "offlined: \"7\"", "PAO1574 11:15")]
    [InlineData("0,4", "1-3", "offlined: \"5-7\"", "")]
    [InlineData("0,4", "1-2,5-6", "offlined: \"3,7\"", "")]
    public void ThreadsInOtherSets_AreJudged(string reserved, string isolated, string more, string expected)
    {
        string profile = MachineInput.Profile(reserved, isolated)
            .Replace("  nodeSelector", $"    {more}\n  nodeSelector", StringComparison.Ordinal)
            .Replace("  name: good\n", "  name: good\n  annotations:\n"
            + "    kubeletconfig.experimental: '{\"cpuManagerPolicyOptions\": {\"strict-cpu-reservation\": \"true\"}}'\n", StringComparison.Ordinal);
        Assert.Equal(expected, MachineInput.Found(MachineInput.Check(profile, s_threads)));
    }

    [Fact]
    public void ManyPairs_AreShortened()
    {
        Machine machine = MachineInput.Of([.. Enumerable.Range(0, 16).Select(cpu => new MachineCpu(cpu, 0, 0, cpu % 8, true))]);
        string said = MachineInput.Message(MachineInput.Check(MachineInput.Profile("0-7", "8-15"), machine), "PAO1574");
        Assert.Contains("0+8, 1+9, 2+10, 3+11 and 4 more", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0,4", "workloadHints: {realTime: true}", "PAO1575 7:15")]
    [InlineData("0,4", "workloadHints: {highPowerConsumption: true}", "PAO1575 7:15")]
    [InlineData("0,4", "workloadHints: {realTime: true}\nnuma: {topologyPolicy: single-numa-node}", "")]
    [InlineData("0,4", "workloadHints: {realTime: false}", "")]
    [InlineData("0,4", "", "")]
    [InlineData("0,2,4,6", "workloadHints: {realTime: true}", "")]
    public void EachNumaNode_HasAReservedCpu_WhereAHintWantsIt(string reserved, string lines, string found)
    {
        string isolated = string.Join(',', Enumerable.Range(0, 8).Except(reserved.Split(',').Select(int.Parse)));
        RenderResult result = MachineInput.Check(MachineInput.Profile(reserved, isolated, lines), s_threads);
        Assert.Equal(found, MachineInput.Found(result));
        if (found.Length > 0) Assert.EndsWith("such as 2,6.", MachineInput.Message(result, "PAO1575"), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_NamesTheMachinesThatFail()
    {
        Machine small = MachineInput.Of(4) with { Name = "small" };
        string profile = MachineInput.Profile("0-1", "2-7");
        Assert.Equal(
            "'spec.cpu.isolated' names the CPUs 4-7, and there are only 0-3 on machine 'small' (m.json); write 2-3.",
            MachineInput.Message(MachineInput.Check(profile, MachineInput.Of(8), small), "PAO1572"));
        Machine[] rack = [.. "abcde".Select(name => small with { Name = name.ToString() })];
        Assert.Contains(
            "on machines 'a', 'b', 'c' and 2 more;", MachineInput.Message(MachineInput.Check(profile, rack), "PAO1572"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_LooksAtNoMachine()
    {
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("1.yaml", MachineInput.Profile("0-1", "2-7")), new InputFile("2.yaml", MachineInput.Node("a", "many"))],
            Assets = PaoRender.Assets.AssetBundle.BuiltIn,
            Strictness = Strictness.Reference,
            Hardware = [MachineInput.Of(4)],
        });
        Assert.True(result.Succeeded);
        Assert.Equal("", MachineInput.Found(result));
    }
}
