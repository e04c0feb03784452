using System;
using PaoRender.Hardware;

namespace PaoRender.Core.Tests.Hardware;

/// <summary>Huge pages and kernel pages of a profile against the memory and the architecture of a machine.</summary>
public class MachineMemoryTests
{
    private const long Gibi = 1L << 30;

    // The entries begin at line 14.
    private const string Pages = "hugepages:\n  defaultHugepagesSize: 1G\n  pages:\n";

    private static readonly Machine s_two = MachineInput.Of(8) with
    {
        NumaNodes = [new MachineNumaNode(0, 16 * Gibi), new MachineNumaNode(1, 8 * Gibi)],
    };

    [Theory]
    [InlineData("  - {size: 1G, count: 15, node: 0}", "")]
    [InlineData("  - {size: 1G, count: 16, node: 0}", "PAO1576 14:25")]
    [InlineData("  - {size: 1G, count: 8, node: 1}", "PAO1576 14:25")]
    [InlineData("  - {size: 1G, count: 7, node: 1}\n  - {size: 2M, count: 511, node: 1}", "")]
    [InlineData("  - {size: 1G, count: 7, node: 1}\n  - {size: 2M, count: 512, node: 1}", "PAO1576 15:25")]
    [InlineData("  - {size: 1G, count: 23}", "")]
    [InlineData("  - {size: 1G, count: 24}", "PAO1576 14:25")]
    [InlineData("  - {size: 1G, count: 15, node: 0}\n  - {size: 2M, count: 4608}", "PAO1576 15:25")]
    [InlineData("  - {size: 1G, count: 2147483647}", "PAO1576 14:25")]
    [InlineData("  - {size: 1G, count: 1, node: 2}", "PAO1577 14:34")]
    [InlineData("  - {size: 1G, count: 1, node: 1}", "")]
    public void HugePages_LeaveMemory(string entries, string found) =>
        Assert.Equal(found, MachineInput.Found(MachineInput.Check(MachineInput.Profile("0-1", "2-7", Pages + entries), s_two)));

    [Fact]
    public void Message_SaysHowMuchThereIs() => Assert.Equal(
        "With this entry the huge pages of NUMA node 1 take 9 GiB, and the node has 8 GiB on machine 'm' (m.json). "
        + "Give fewer, and leave memory for the system.",
        MachineInput.Message(MachineInput.Check(MachineInput.Profile("0-1", "2-7", Pages + "  - {size: 1G, count: 9, node: 1}"), s_two), "PAO1576"));

    [Theory]
    [InlineData("amd64", "hugepages: {defaultHugepagesSize: 32M}", "PAO1578 11:37")]
    [InlineData("arm64", "hugepages: {defaultHugepagesSize: 32M}", "")]
    [InlineData("s390x", "hugepages: {defaultHugepagesSize: 32M}", "")]
    [InlineData(null, "hugepages: {defaultHugepagesSize: 32M}", "")]
    [InlineData("amd64", "kernelPageSize: 64k", "PAO1579 11:19")]
    [InlineData("arm64", "kernelPageSize: 64k", "")]
    [InlineData("s390x", "kernelPageSize: 64k", "")]
    [InlineData("amd64", "kernelPageSize: 8k", "")]
    [InlineData("amd64", "hugepages: {defaultHugepagesSize: 2M, pages: [{size: 64k, count: 1}]}", "PAO1578 11:56")]
    public void Sizes_AreThoseOfTheArchitecture(string? architecture, string lines, string found) => Assert.Equal(
        found,
        MachineInput.Found(MachineInput.Check(MachineInput.Profile("0-1", "2-7", lines), MachineInput.Of(8) with { Architecture = architecture })));

    [Fact]
    public void SizesOfOlderReleases_AreReportedOnce()
    {
        RenderResult result = MachineInput.Check(
            "4.17", MachineInput.Profile("0-1", "2-7", "hugepages: {defaultHugepagesSize: 32M}"), MachineInput.Of(8) with { Architecture = "amd64" });
        Assert.False(result.Succeeded);
        Assert.Equal("", MachineInput.Found(result));
    }

    [Fact]
    public void ProcessorWithoutLargePages_OffersNone()
    {
        Machine machine = MachineInput.Of(8) with { Architecture = "amd64", HugePageSizes = ["2M"] };
        string profile = MachineInput.Profile("0-1", "2-7", "hugepages: {defaultHugepagesSize: 1G}");
        RenderResult result = MachineInput.Check(profile, machine);
        Assert.Equal("PAO1578 11:37", MachineInput.Found(result));
        Assert.Contains("its processor has 2M", MachineInput.Message(result, "PAO1578"), StringComparison.Ordinal);
        Assert.Equal("", MachineInput.Found(MachineInput.Check(profile, machine with { HugePageSizes = ["2M", "1G"] })));
    }
}
