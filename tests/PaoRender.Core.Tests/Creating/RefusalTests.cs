using System;
using PaoRender.Creating;
using PaoRender.Hardware;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Creating;

/// <summary>What no profile is made of.</summary>
public class RefusalTests
{
    private static readonly Machine s_machine = MachineShape.Odd.Build();

    [Theory]
    [InlineData(0, 0, "Reserve 1 to 15 CPUs and not 0; there are 16")]
    [InlineData(-2, 0, "Reserve 1 to 15 CPUs and not -2")]
    [InlineData(16, 0, "Reserve 1 to 15 CPUs and not 16")]
    [InlineData(2, -1, "Take 0 to 15 CPUs offline and not -1")]
    [InlineData(2, 16, "Take 0 to 15 CPUs offline and not 16")]
    [InlineData(8, 8, "No CPU is left for workloads: 16 are")]
    [InlineData(3, 0, "must be even and not 3; take 4")]
    [InlineData(5, 0, "must be even and not 5; take 6")]
    [InlineData(int.MaxValue, int.MaxValue, "Reserve 1 to 15")]
    public void Counts_MustFit(int reserved, int offlined, string message) => Assert.Contains(
        message, CreatorRun.Refusal(CreatorRun.Wishes(reserved) with { OfflinedCpus = offlined }, s_machine), StringComparison.Ordinal);

    [Fact]
    public void OddShare_IsRefusedWithHyperThreads() => Assert.Contains(
        "take a multiple of 4", CreatorRun.Refusal(CreatorRun.Wishes(6) with { SplitAcrossNuma = true }, s_machine), StringComparison.Ordinal);

    [Fact]
    public void ContradictingWishes_AreRefused()
    {
        CreatorWishes wishes = CreatorRun.Wishes(2);
        Says("single-numa-node", wishes with { TopologyPolicy = CreatorWishes.SingleNumaNode, SplitAcrossNuma = true, ReservedCpus = 4 });
        Says("The real-time kernel needs", wishes with { RealTimeKernel = true });
        Says("pods cannot manage power", wishes with { Power = PowerMode.UltraLowLatency, PerPodPowerManagement = true });
    }

    [Fact]
    public void WishesOfLaterReleases_AreRefused()
    {
        Assert.True(OperatorRelease.TryParse("4.15", out OperatorRelease old));
        CreatorWishes wishes = CreatorRun.Wishes(2) with { Release = old };
        Says("4.16 was the first", wishes with { HardwareTuning = true });
        Says("4.23 is the first", wishes with { OvsDpdkCpus = 2 });
    }

    [Fact]
    public void OneCpu_IsTooFew() => Assert.Contains(
        "A profile needs two CPUs", CreatorRun.Refusal(CreatorRun.Wishes(1), new MachineShape(1, 1, 1, 1, false).Build()), StringComparison.Ordinal);

    [Fact]
    public void OtherArchitectures_AreRefused()
    {
        Assert.Contains(
            "architecture s390x", CreatorRun.Refusal(CreatorRun.Wishes(2), s_machine with { Architecture = "s390x" }), StringComparison.Ordinal);
        Assert.NotNull(CreatorRun.Create(CreatorRun.Wishes(2), out _, s_machine with { Architecture = "arm64" }));
    }

    [Fact]
    public void MachineWithoutCores_IsRefused()
    {
        Assert.Contains(
            "nothing tells which CPUs", CreatorRun.Refusal(CreatorRun.Wishes(2), s_machine with { Cpus = null }), StringComparison.Ordinal);
        Assert.Contains(
            "which core CPU 1",
            CreatorRun.Refusal(CreatorRun.Wishes(2), s_machine with { Cpus = [s_machine.Cpus![0], s_machine.Cpus[1] with { Core = null }] }),
            StringComparison.Ordinal);
        Assert.Contains(
            "which NUMA node CPU 1",
            CreatorRun.Refusal(CreatorRun.Wishes(2), s_machine with { Cpus = [s_machine.Cpus![0], s_machine.Cpus[1] with { NumaNode = null }] }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void DifferentMachines_AreRefused_ButNotOtherCoreNumbers()
    {
        Assert.Contains(
            "'m' and 'n' differ in the number of cores of NUMA node 0: 4 and 5",
            CreatorRun.Refusal(CreatorRun.Wishes(2), s_machine, new MachineShape(2, 1, 5, 2, true).Build("n")),
            StringComparison.Ordinal);
        MachineCpu[] others = Array.ConvertAll<MachineCpu, MachineCpu>([.. s_machine.Cpus!], cpu => cpu with { Core = cpu.Core + 7 });
        Machine renumbered = s_machine with { Name = "n", Cpus = others };
        CreatedProfile? created = CreatorRun.Create(CreatorRun.Wishes(2), out string said, s_machine, renumbered);
        Assert.Equal("", said);
        Assert.Contains("# The cores of some nodes have other numbers", created!.Text(), StringComparison.Ordinal);
    }

    private static void Says(string message, CreatorWishes wishes) =>
        Assert.Contains(message, CreatorRun.Refusal(wishes, s_machine), StringComparison.Ordinal);
}
