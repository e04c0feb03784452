using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Hyper-threads of one core in two sets: what runs on one thread slows what runs on the other.</summary>
internal static class SplitCoreCheck
{
    private const int MostShown = 4;

    private static readonly Dictionary<string, (string Words, string Whose)> s_sets = new(StringComparer.Ordinal)
    {
        ["reserved"] = ("reserved", "The work of the system"),
        ["isolated"] = ("isolated", "A workload"),
        ["shared"] = ("shared", "What runs on the shared one"),
        ["ovsDpdk"] = ("for OVS-DPDK", "The switch"),
    };

    public static void Run(ProfileCheckScope scope)
    {
        CpuSetField[] fields = [.. scope.Profile.Cpus.Fields.Where(field => field.Set is { IsEmpty: false })];
        CpuSetField[] working = [.. fields.Where(field => s_sets.ContainsKey(field.Name))];
        for (int i = 0; i < working.Length; i++)
        {
            for (int j = i + 1; j < working.Length; j++) Compare(scope, working[i], working[j]);
        }

        if (Array.Find(fields, field => field.Name == "isolated") is { } isolated && Array.Find(fields, field => field.Name == "offlined") is { } off)
            CheckOfflined(scope, isolated.Set!, off.Set!);
    }

    private static void Compare(ProfileCheckScope scope, CpuSetField one, CpuSetField other)
    {
        // The set of the workload is the one that is disturbed.
        (CpuSetField quiet, CpuSetField busy) = one.Name == "isolated" ? (one, other) : (other, one);
        foreach ((string cores, string machines) in MachineGroups.Of(scope.Profile.Machines, machine => Find(machine, busy.Set!, quiet.Set!)))
        {
            scope.Warn(
                RenderCodes.SplitCore,
                $"Of one core on {machines} a hyper-thread is {s_sets[busy.Name].Words} and another {s_sets[quiet.Name].Words}: {cores}. "
                + $"{s_sets[busy.Name].Whose} then disturbs the other; give all threads of a core to the same set.",
                "spec", "cpu", quiet.Name);
        }
    }

    /// <summary>Some cores with one thread and some with two: the kubelet hands out whole cores by one size for all of them.</summary>
    private static void CheckOfflined(ProfileCheckScope scope, CpuSet isolated, CpuSet offlined)
    {
        foreach ((string cores, string machines) in MachineGroups.Of(scope.Profile.Machines, machine => FindUneven(machine, isolated, offlined)))
        {
            scope.Warn(
                RenderCodes.SplitCore,
                $"On {machines} some isolated cores keep all their hyper-threads, and others lose one to spec.cpu.offlined: {cores}. The kubelet "
                + "counts with one size of core for all; offline whole cores, or the same threads of each.",
                "spec", "cpu", "offlined");
        }
    }

    private static IEnumerable<string> FindUneven(MachineFacts machine, CpuSet isolated, CpuSet offlined)
    {
        CpuSet[] used = [.. machine.Cores.Where(core => core.Count > 1 && !core.Intersect(isolated).IsEmpty)];
        bool isUneven = used.Select(core => core.Except(offlined).Count).Distinct().Count() > 1;
        return isUneven ? Shown([.. used.Where(core => !core.Intersect(offlined).IsEmpty)]) : [];
    }

    private static IEnumerable<string> Find(MachineFacts machine, CpuSet one, CpuSet other) =>
        Shown([.. machine.Cores.Where(core => !core.Intersect(one).IsEmpty && !core.Intersect(other).IsEmpty)]);

    private static IEnumerable<string> Shown(CpuSet[] split)
    {
        if (split.Length == 0) yield break;
        string more = split.Length > MostShown ? $" and {Invariant.Text(split.Length - MostShown)} more" : "";
        yield return string.Join(", ", split.Take(MostShown).Select(Threads)) + more;
    }

    private static string Threads(CpuSet core) => string.Join("+", core.Expand().Select(cpu => Invariant.Text(cpu)));
}
