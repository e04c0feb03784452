using System;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Maps;

namespace PaoRender.Core.Tests.Maps;

/// <summary>Which CPU is drawn where, and as what.</summary>
public class MapModelTests
{
    [Fact]
    public void Cpus_HaveTheRoleOfTheirSet_AndNoneWhereNoSetNamesThem()
    {
        string text = Draw([], MapInput.Profile(cpu: "{reserved: '0', isolated: '2', shared: '3', ovsDpdk: '4', offlined: '6'}"));

        Assert.Contains("\n  0  R . I S D . X\n", text);
        Assert.Contains("\n  . unassigned  2 CPUs  1,5\n", text);
    }

    [Fact]
    public void CpuOfTwoSets_IsDrawnOnce_AndOfflinedComesFirst()
    {
        string text = Draw([], MapInput.Profile(cpu: "{reserved: 0-1, isolated: 1-3, offlined: 3-3}"));

        Assert.Contains("\n  0  R I I X\n", text);
        Assert.Contains("\n  I isolated  2 CPUs  1-2\n", text);
    }

    [Fact]
    public void KnownMachine_IsDrawnBySocketNodeCoreAndThread()
    {
        string text = Draw([MapInput.Machine], MapInput.Profile(cpu: "{reserved: '0,4', isolated: 1-3}"));

        Assert.Contains("Socket 0, NUMA node 0\n  0  RR I.\n\nSocket 1, NUMA node 1\n  0  I. I.\n", text);
        Assert.Contains(". unassigned  3 CPUs  5-7\n", text);
    }

    [Fact]
    public void CpusThatTheMachineLacks_AreDrawnApart()
    {
        string text = Draw([MapInput.Machine], MapInput.Profile(cpu: "{reserved: 0-1, isolated: 2-9}"));

        Assert.Contains("\nNot in the machine\n  8  I I\n", text);
    }

    [Fact]
    public void OfSeveralMachines_TheFirstWithKnownCoresIsDrawn_AndTheOthersAreCounted()
    {
        Machine flat = MapInput.Machine with { Name = "flat", Cpus = [.. Enumerable.Range(0, 8).Select(cpu => new MachineCpu(cpu, 0, 0, cpu))] };
        Machine coreless = MapInput.Machine with { Name = "coreless", Cpus = null };
        string profile = MapInput.Profile(cpu: "{reserved: '0,4', isolated: '1-3,5-7'}");

        string both = MapInput.Text(MapInput.Draw("5.2", Strictness.Reference, [coreless, MapInput.Machine, flat], profile), 80);
        Assert.Contains("\nSocket 1, NUMA node 1\n", both);
        Assert.Contains("drawn for              edge-1, and 2 other machines differ\n", both);

        string none = MapInput.Text(MapInput.Draw("5.2", Strictness.Reference, [coreless], profile), 80);
        Assert.DoesNotContain("Socket", none);
        Assert.DoesNotContain("drawn for", none);
    }

    [Fact]
    public void AbsurdNumbers_MakeNoHugePicture()
    {
        CpuMapReport report = MapInput.Draw("4.18", Strictness.Reference, [], MapInput.Profile(cpu: "{reserved: 0-1, isolated: 2-1048575}"));

        Assert.Contains("\n  Not drawn: 8192-1048575\n", MapInput.Text(report, 80));
        Assert.Contains("1048574 CPUs", MapInput.Text(report, 80));
        Assert.InRange(report.Html().Length, 1, 4_000_000);
    }

    [Theory]
    [InlineData("4.14", "intel_iommu=on iommu=pt tsc=reliable nmi_watchdog=0 mce=off", "iommu=pt tsc=reliable")]
    [InlineData("4.18", "intel_iommu=on iommu=pt intel_pstate=${f:intel_recommended_pstate}", "iommu=pt amd_pstate=guided")]
    public void Arguments_AreThoseOfEachMakeOfProcessor(string release, string intel, string amd)
    {
        string text = MapInput.Text(Report(release, MapInput.Profile(cpu: "{reserved: 0-1, isolated: 2-3}")), 500);

        Assert.Contains("  On every node\n    nohz=on rcu_nocbs=2-3 ", text);
        Assert.Contains("  On Intel processors\n    " + intel, text);
        Assert.Contains("  On AMD processors\n    " + amd, text);
        Assert.DoesNotContain("cpuinfo_check", text);
    }

    [Fact]
    public void AddedArguments_AreAGroupOfTheirOwn_AndNowhereElse()
    {
        string text = MapInput.Text(
            Report("4.18", MapInput.Profile(cpu: "{reserved: 0-1, isolated: 2-3}", spec: "additionalKernelArgs: [audit=0, a=b]")), 500);

        Assert.EndsWith("  Added by the profile\n    audit=0 a=b\n", text[..text.IndexOf("\nSettings", StringComparison.Ordinal)]);
        Assert.Equal(2, text.Split("audit=0").Length);
    }

    [Fact]
    public void Errors_LeaveWhatCanBeRead()
    {
        CpuMapReport report = MapInput.Draw(
            "4.18", Strictness.Strict, [],
            MapInput.Profile(cpu: "{reserved: 0-1, isolated: 2-3}"), MapInput.Profile("b", "{reserved: x, isolated: '1'}"));

        Assert.False(report.Succeeded);
        Assert.Contains("PAO1104", report.Diagnostics.Select(item => item.Code));
        Assert.Equal(["edge"], report.Profiles);
    }

    [Fact]
    public void NoProfile_IsSaidOnThePage()
    {
        CpuMapReport report = MapInput.Draw("4.18", Strictness.Reference, [], "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");

        Assert.Equal(["PAO1007"], report.Diagnostics.Select(item => item.Code));
        Assert.Equal("The input has no PerformanceProfile.\n", MapInput.Text(report, 80));
        Assert.Contains(">The input has no PerformanceProfile.</p>", report.Html());
    }

    private static string Draw(Machine[] machines, string profile) =>
        MapInput.Text(MapInput.Draw("5.2", Strictness.Reference, machines, profile), 80);

    private static CpuMapReport Report(string release, string profile) => MapInput.Draw(release, Strictness.Reference, [], profile);
}
