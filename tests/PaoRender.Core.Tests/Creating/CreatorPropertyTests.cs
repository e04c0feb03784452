using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PaoRender.Cpus;
using PaoRender.Creating;
using PaoRender.Hardware;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Core.Tests.Creating;

/// <summary>What holds for every machine and every wish.</summary>
public class CreatorPropertyTests
{
    [Fact]
    public void AnyProfile_DividesTheMachine_AndPassesEveryRule()
    {
        int made = 0;
        Prop.ForAll(Cases().ToArbitrary(), test => Holds(test.Shape, test.Wishes, ref made)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        Assert.True(made > 40, $"Only {made} profiles were made.");
    }

    private static bool Holds(MachineShape shape, CreatorWishes wishes, ref int made)
    {
        Machine machine = shape.Build();
        if (CreatorRun.Create(wishes, out string said, machine) is not { } created)
        {
            Assert.NotEqual("", said);
            return true;
        }

        made++;
        Divides(machine, created);
        string[] errors = [.. Renderer.Check(created.ToRequest("p.yaml"))
            .Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString())];
        Assert.True(errors.Length == 0, created.Text() + string.Join('\n', errors));
        return true;
    }

    private static void Divides(Machine machine, CreatedProfile created)
    {
        V2PerformanceProfileSpecCpu cpu = created.Profile.Spec!.Cpu!;
        var reserved = CpuSet.Parse(cpu.Reserved!);
        CpuSet[] sets = [reserved, CpuSet.Parse(cpu.Isolated!), CpuSet.Parse(cpu.Offlined ?? ""), CpuSet.Parse(cpu.OvsDpdk ?? "")];
        MachineCpu[] usable = [.. machine.Cpus!.GroupBy(item => (item.NumaNode, item.Core))
            .SelectMany(core => created.Wishes.DisableHyperThreading ? core.Take(1) : core)];
        Assert.Equal(usable.Length, sets.Sum(set => set.Count));
        Assert.All(usable, item => Assert.Single(sets, set => set.Contains(item.Number)));
        Assert.All(
            usable.GroupBy(item => (item.NumaNode, item.Core)),
            core => Assert.Single(core.Select(item => reserved.Contains(item.Number)).Distinct()));
    }

    private static Gen<(MachineShape Shape, CreatorWishes Wishes)> Cases() =>
        from sockets in Gen.Choose(1, 3)
        from nodes in Gen.Choose(1, 2)
        from cores in Gen.Choose(1, 6)
        from threads in Gen.Choose(1, 2)
        from isMixed in Gen.Elements(true, false)
        from reserved in Gen.Choose(0, 12)
        from offlined in Gen.Choose(0, 8)
        from openVSwitch in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 4)))
        from isSplit in Gen.Elements(true, false)
        from hasNoThreads in Gen.Elements(true, false)
        from power in Gen.Elements(PowerMode.Balanced, PowerMode.LowLatency, PowerMode.UltraLowLatency)
        from policy in Gen.Elements(CreatorWishes.Restricted, CreatorWishes.BestEffort, CreatorWishes.SingleNumaNode)
        from isRealTime in Gen.Elements(true, false)
        from isPerPod in Gen.Elements(true, false)
        select (
            new MachineShape(sockets, nodes, cores, threads, isMixed),
            new CreatorWishes
            {
                ReservedCpus = reserved,
                OfflinedCpus = offlined,
                OvsDpdkCpus = openVSwitch,
                SplitAcrossNuma = isSplit,
                DisableHyperThreading = hasNoThreads,
                Power = power,
                TopologyPolicy = policy,
                RealTimeKernel = isRealTime,
                PerPodPowerManagement = isPerPod,
            });
}
