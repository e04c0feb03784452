using System;
using System.Linq;
using PaoRender.Cpus;

namespace PaoRender.Core.Tests.Cpus;

public class CpuMaskTests
{
    [Theory]
    [InlineData("0", "00000001")]
    [InlineData("0-3", "0000000f")]
    [InlineData("32", "00000001,00000000")]
    [InlineData("0,32", "00000001,00000001")]
    [InlineData("", "00000000")]
    public void List_SmallSets_IsTheSameForAllReleases(string cpus, string mask)
    {
        Assert.Equal(mask, CpuMask.ListOrNothing(cpus, CpuMaskPadding.WholeGroups));
        Assert.Equal(mask, CpuMask.ListOrNothing(cpus, CpuMaskPadding.SixtyFourDigits));
    }

    [Fact]
    public void List_Cpu256_IsCutWronglyBefore416()
    {
        var set = CpuSet.Parse("256");

        Assert.Equal("00000001" + Zeros(8), CpuMask.List(set, CpuMaskPadding.WholeGroups));
        Assert.Equal("10000000" + Zeros(7), CpuMask.List(set, CpuMaskPadding.SixtyFourDigits));
    }

    [Fact]
    public void List_Cpu287_NeedsWholeGroupsAndIsRightEverywhere()
    {
        var set = CpuSet.Parse("287");

        Assert.Equal("80000000" + Zeros(8), CpuMask.List(set, CpuMaskPadding.WholeGroups));
        Assert.Equal("80000000" + Zeros(8), CpuMask.List(set, CpuMaskPadding.SixtyFourDigits));
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData("0,5", "21")]
    [InlineData("64", "10000000000000000")]
    public void Hex_Set_HasNoPadding(string cpus, string hex) => Assert.Equal(hex, CpuMask.Hex(CpuSet.Parse(cpus)));

    [Fact]
    public void ListOrNothing_NoList_IsEmpty() => Assert.Equal(string.Empty, CpuMask.ListOrNothing("0-", CpuMaskPadding.WholeGroups));

    [Fact]
    public void Hex_EnormousCpu_IsRefused() => Assert.Throws<InvalidOperationException>(() => CpuMask.Hex(CpuSet.Parse("4294967295")));

    private static string Zeros(int groups) => string.Concat(Enumerable.Repeat(",00000000", groups));
}
