using System.Linq;
using PaoRender.Creating;
using PaoRender.Hardware;

namespace PaoRender.Core.Tests.Creating;

/// <summary>Which CPUs are reserved, which offline.</summary>
public class AllocationTests
{
    [Theory]
    [InlineData(4, 0, false, false, "0,2,8,10 | 1,3-7,9,11-15 | ")]
    [InlineData(4, 3, false, false, "0,2,8,10 | 1,3-7,11,13,15 | 9,12,14")]
    [InlineData(4, 9, false, false, "0,2,8,10 | 4,6,14 | 1,3,5,7,9,11-13,15")]
    [InlineData(4, 0, true, false, "0-1,8-9 | 2-7,10-15 | ")]
    [InlineData(3, 0, true, true, "0-2 | 3-7 | ")]
    [InlineData(2, 4, false, true, "0,2 | 4,6 | 1,3,5,7")]
    [InlineData(1, 0, false, true, "0 | 1-7 | ")]
    public void Cpus_AreTakenInTheOrderOfTheReference(int reserved, int offlined, bool isSplit, bool hasNoThreads, string sets) => Assert.Equal(
        sets,
        CreatorRun.Sets(
            MachineShape.Odd,
            CreatorRun.Wishes(reserved) with { OfflinedCpus = offlined, SplitAcrossNuma = isSplit, DisableHyperThreading = hasNoThreads }));

    [Fact]
    public void LowestLatency_KeepsWholeSocketsOn() => Assert.Equal(
        "0,2,8,10 | 3,5,7 | 1,4,6,9,11-15",
        CreatorRun.Sets(MachineShape.Odd, CreatorRun.Wishes(4) with { OfflinedCpus = 9, Power = PowerMode.UltraLowLatency }));

    [Fact]
    public void SubNumaNodes_GiveSharesEach() => Assert.Equal(
        "0,2,4,6 | 1,3,5,7 | ", CreatorRun.Sets(new(2, 2, 2, 1, false), CreatorRun.Wishes(4) with { SplitAcrossNuma = true }));

    [Fact]
    public void OpenVSwitch_GetsWhatFollows()
    {
        CreatedProfile? created = CreatorRun.Create(CreatorRun.Wishes(2) with { OvsDpdkCpus = 2 }, out string said, MachineShape.Odd.Build());
        Assert.Equal("", said);
        Assert.Equal(("0,8", "2,10"), (created!.Profile.Spec!.Cpu!.Reserved, created.Profile.Spec.Cpu.OvsDpdk));
    }

    [Fact]
    public void UnevenShares_AreWarnedOf()
    {
        CreatedProfile? created = CreatorRun.Create(
            CreatorRun.Wishes(4) with { SplitAcrossNuma = true }, out string said, new MachineShape(3, 1, 4, 1, false).Build());
        Assert.Equal("0-2,4,8", created!.Profile.Spec!.Cpu!.Reserved);
        Assert.Contains("PAO1606: 5 CPUs are reserved and not 4", said, System.StringComparison.Ordinal);
    }

    [Fact]
    public void OfflineCpus_AreLeftOut()
    {
        Machine machine = new MachineShape(1, 1, 4, 1, false).Build();
        machine = machine with { Cpus = [.. machine.Cpus!.Take(3), machine.Cpus![3] with { IsOnline = false, Core = null, NumaNode = null }] };
        CreatedProfile? created = CreatorRun.Create(CreatorRun.Wishes(1), out _, machine);
        Assert.Equal("1-2", created!.Profile.Spec!.Cpu!.Isolated);
    }

    [Fact]
    public void NodeOfMemoryOnly_GivesNothing()
    {
        Machine machine = new MachineShape(1, 1, 4, 1, false).Build();
        machine = machine with { NumaNodes = [new MachineNumaNode(0, null), new MachineNumaNode(1, 1 << 30)] };
        CreatedProfile? created = CreatorRun.Create(CreatorRun.Wishes(2), out _, machine);
        Assert.Equal("0-1", created!.Profile.Spec!.Cpu!.Reserved);
    }

    [Fact]
    public void LargeMachines_AreDivided() =>
        Assert.Equal("0-7,256-263 | 8-255,264-511 | ", CreatorRun.Sets(new(2, 4, 32, 2, false), CreatorRun.Wishes(16)));
}
