using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Hardware;

/// <summary>Each source of hardware: what it says, what it leaves open, and where it is wrong.</summary>
public class SourceTests
{
    [Fact]
    public void Node_TellsLabelsAndCapacity()
    {
        const string Capacity = "memory: 2Gi\n    hugepages-64Ki: \"0\"\n    hugepages-1Gi: \"0\"";
        Machine machine = Assert.Single(Read(MachineInput.Node("a", "16", "arm64", Capacity)));
        Assert.Equal(("a", 16, "arm64", 2L << 30), (machine.Name, machine.CpuCount, machine.Architecture, machine.MemoryBytes));
        Assert.Equal(["64k", "1G"], machine.HugePageSizes);
        Assert.Equal(("x.yaml", 4, 9), (machine.Position.File, machine.Position.Line, machine.Position.Column));
        Assert.Null(machine.Cpus);
        Assert.True(machine.LacksOffline);
        Assert.Equal(["node-role.kubernetes.io/worker"], machine.Node!.Labels.Keys);
        Assert.Equal((true, "arm64", "16"), (machine.Node.HasStatus, machine.Node.Architecture, machine.Node.CpuCapacity));
    }

    [Fact]
    public void Lists_HoldMachines()
    {
        string node = MachineInput.Node("a").Replace("\n", "\n  ").Replace("apiVersion: v1\n  kind: Node\n  metadata", "metadata").TrimEnd();
        Machine machine = Assert.Single(Read("apiVersion: v1\nkind: NodeList\nitems:\n- " + node + "\n"));
        Assert.Equal(("a", 8), (machine.Name, machine.CpuCount));
        Assert.Equal("a", Assert.Single(Read("apiVersion: v1\nkind: List\nitems:\n- " + MachineInput.Node("a").Replace("\n", "\n  "))).Name);
    }

    [Theory]
    [InlineData("BareMetalHost", "status")]
    [InlineData("HardwareData", "spec")]
    public void Host_TellsWhatItsInspectionFound(string kind, string field)
    {
        Machine machine = Assert.Single(Read(
            $"apiVersion: metal3.io/v1alpha1\nkind: {kind}\nmetadata: {{name: h}}\n"
            + $"{field}: {{hardware: {{cpu: {{arch: x86_64, count: 48}}, ramMebibytes: 1024}}}}\n"));
        Assert.Equal(("h", "amd64", 48, 1L << 30), (machine.Name, machine.Architecture, machine.CpuCount, machine.MemoryBytes));
        Assert.False(machine.LacksOffline);
    }

    [Theory]
    [InlineData("flat")]
    [InlineData("nested")]
    public void LscpuSummary_IsReadInBothForms(string form)
    {
        Machine machine = Assert.Single(Read(form == "flat" ? SourceSamples.FlatSummary : SourceSamples.NestedSummary));
        Assert.Equal(("x", "amd64", 4), (machine.Name, machine.Architecture, machine.CpuCount));
        Assert.Equal(
            [
                new MachineCpu(0, null, 0, 0, true), new MachineCpu(1, null, 0, 1, true), new MachineCpu(2, null, 1, 2, true),
                new MachineCpu(3, null, null, 3, false),
            ],
            machine.Cpus);
        Assert.Equal([new MachineNumaNode(0, null), new MachineNumaNode(1, null)], machine.NumaNodes);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("old")]
    public void LscpuTable_IsReadInBothForms(string form)
    {
        Machine machine = Assert.Single(Read(form == "new" ? SourceSamples.Table : SourceSamples.OldTable));
        Assert.Equal([new MachineCpu(0, 0, null, 0, true), new MachineCpu(1, 1, 0, 3, false)], machine.Cpus);
        Assert.Equal([new MachineNumaNode(0, null)], machine.NumaNodes);
        Assert.Null(machine.Architecture);
    }

    [Fact]
    public void CreatorReport_TellsPoolsAndNumaNodes()
    {
        IReadOnlyList<Machine> machines = Read(SourceSamples.CreatorReport);
        Assert.Equal([("a", "w", 2), ("b", "w", 4)], machines.Select(machine => (machine.Name, machine.Pool, machine.CpuCount)));
        Assert.Equal([new MachineCpu(0, null, 1, 0, true), new MachineCpu(1, null, 0, 1, true)], machines[0].Cpus);
        Assert.Null(machines[1].Cpus);
    }

    [Theory]
    [InlineData("a: b\n", "1,1")]
    [InlineData("", "1,1")]
    [InlineData("\n\n- a\n", "3,1")]
    [InlineData("apiVersion: v1\nkind: Secret\n", "1,1")]
    [InlineData("apiVersion: config.openshift.io/v1\nkind: Node\n", "1,1")]
    [InlineData("apiVersion: metal3.io/v1alpha1\nkind: BareMetalHost\nmetadata: {name: h}\n", "1,1")]
    [InlineData("""{"lscpu":[{"field":"Prozessor(en):","data":"4"}]}""", "1,10")]
    [InlineData("""{"lscpu":[{"field":"CPU(s):","data":"many"}]}""", "1,37")]
    [InlineData("""{"lscpu":[{"field":"CPU(s):","data":"4"},{"field":"On-line CPU(s) list:","data":"0-x"}]}""", "1,81")]
    [InlineData("""{"lscpu":[{"field":"CPU(s):","data":"4"},{"field":"On-line CPU(s) list:","data":"0-4294967295"}]}""", "1,81")]
    [InlineData("""{"cpus":[{"cpu":-1}]}""", "1,17")]
    [InlineData("""{"cpus":[{"node":1}]}""", "1,10")]
    public void WhatIsNoHardware_IsAnErrorAtItsPlace(string text, string place)
    {
        var diagnostics = new DiagnosticBag();
        HardwareReader.Read("x.yaml", text, diagnostics);
        ManifestDiagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal(("PAO1571", DiagnosticSeverity.Error, $"x.yaml({place})"), (found.Code, found.Severity, found.Position.ToString()));
    }

    [Fact]
    public void BrokenText_IsAnErrorOfTheText()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Empty(HardwareReader.Read("x.yaml", "{\"lscpu\": [", diagnostics));
        Assert.Equal("PAO1001", Assert.Single(diagnostics.Items).Code);
    }

    private static IReadOnlyList<Machine> Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<Machine> machines = HardwareReader.Read("x.yaml", text, diagnostics);
        Assert.Empty(diagnostics.Items);
        return machines;
    }
}
