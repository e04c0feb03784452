using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Values;

namespace PaoRender.Creating;

/// <summary>Says behind each line of a profile why it is there.</summary>
internal static class LineReasons
{
    private const int Indent = 2;

    public static string Add(string yaml, CreatedProfile created)
    {
        Dictionary<string, string> reasons = Reasons(created);
        var path = new List<string>();
        var text = new StringBuilder();
        foreach (string line in yaml.TrimEnd('\n').Split('\n'))
        {
            string trimmed = line.TrimStart();
            int depth = (line.Length - trimmed.Length) / Indent;
            int colon = trimmed.IndexOf(':');
            if (path.Count > depth) path.RemoveRange(depth, path.Count - depth);
            if (colon > 0 && trimmed[0] != '-') path.Add(trimmed.Substring(0, colon));
            text.Append(line);
            if (reasons.TryGetValue(string.Join(".", path), out string? reason)) text.Append(" # ").Append(reason);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string PowerWord(PowerMode mode) =>
        CreatorWords.Power.Words.First(word => CreatorWords.Power.TryRead(word, out PowerMode read) && read == mode);

    private static Dictionary<string, string> Reasons(CreatedProfile created)
    {
        CreatorWishes wishes = created.Wishes;
        CpuLayout layout = created.Machines.Layout;
        string machines = string.Join(", ", created.Machines.Machines.Take(3).Select(machine => machine.Name))
            + (created.Machines.Machines.Count > 3 ? $" and {Invariant.Text(created.Machines.Machines.Count - 3)} more" : "");
        string order = wishes.SplitAcrossNuma ? "a share of each NUMA node" : "the first cores, NUMA node by NUMA node";
        string sockets = wishes.Power == PowerMode.UltraLowLatency ? "" : "whole sockets first, then ";
        return new Dictionary<string, string>
        {
            ["apiVersion"] = "the version that the operator stores",
            ["kind"] = $"made for {machines}",
            ["metadata.name"] = "--profile-name; the names of all manifests come from it",
            ["metadata.annotations"] = "pods keep off the CPUs of Open vSwitch, which a cluster that is not partitioned needs",
            ["spec.additionalKernelArgs"] = "--disable-ht: the kernel switches hyper-threading off",
            ["spec.cpu"] = $"{Invariant.Text(layout.Count)} CPUs in {Invariant.Text(layout.NumaNodes.Count)} NUMA nodes and "
                + $"{Invariant.Text(layout.Sockets.Count)} sockets, {(layout.HasHyperThreads ? "with" : "without")} hyper-threading",
            ["spec.cpu.isolated"] = "all others, for workloads",
            ["spec.cpu.reserved"] = $"{Invariant.Text(wishes.ReservedCpus)} for the system (--reserved-cpu-count): {order}",
            ["spec.cpu.offlined"] = $"{Invariant.Text(wishes.OfflinedCpus)} switched off (--offlined-cpu-count): {sockets}second threads of cores, "
                + "then any",
            ["spec.cpu.ovsDpdk"] = $"{Invariant.Text(wishes.OvsDpdkCpus)} for Open vSwitch (--ovs-dpdk-cpu-count): {order}, after the reserved",
            ["spec.machineConfigPoolSelector"] = "a label that only this pool has",
            ["spec.net.userLevelNetworking"] = "--user-level-networking: as many queues of network devices as reserved CPUs",
            ["spec.nodeSelector"] = created.IsHosted ? "the same in every hosted cluster" : "the labels by which the pool selects its nodes",
            ["spec.numa.topologyPolicy"] = "--topology-manager-policy",
            ["spec.realTimeKernel.enabled"] = "--rt-kernel",
            ["spec.workloadHints"] = "--power-consumption-mode " + PowerWord(wishes.Power),
            ["spec.workloadHints.perPodPowerManagement"] = "--per-pod-power-management",
        };
    }
}
