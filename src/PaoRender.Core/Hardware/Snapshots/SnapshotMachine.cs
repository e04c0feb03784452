using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads a machine from the files of its kernel.</summary>
internal static class SnapshotMachine
{
    private const string PageStart = "hugepages-", PageEnd = "kB";

    /// <summary>The machine; null where the files name no CPU.</summary>
    public static Machine? Read(SnapshotFiles files, string name, string file)
    {
        var numbers = new SortedSet<int>();
        var nodes = new SortedSet<int>();
        var ofNode = new Dictionary<int, int>();
        var sizes = new SortedSet<long>();
        foreach (string path in files.Paths)
        {
            if (path.StartsWith(SnapshotFiles.Cpu, StringComparison.Ordinal))
            {
                if (Number(Step(path, SnapshotFiles.Cpu, 0), "cpu") is { } cpu) numbers.Add(cpu);
            }
            else if (path.StartsWith(SnapshotFiles.Node, StringComparison.Ordinal) && Number(Step(path, SnapshotFiles.Node, 0), "node") is { } node)
            {
                nodes.Add(node);
                string step = Step(path, SnapshotFiles.Node, 1);
                if (Number(step, "cpu") is { } member) ofNode[member] = node;
                else if (Step(path, SnapshotFiles.Node, 2) is var page && step == "hugepages" && PageSize(page) is { } size) sizes.Add(size);
            }
        }

        if (numbers.Count == 0) return null;

        // Links are left out of some snapshots; the list is in all of them, and says the same.
        foreach (int node in nodes)
        {
            if (CpuSet.TryParse(files.Text(NodeFolder(node) + "/cpulist") ?? "", out CpuSet? list) && list.Highest < MachineLimits.Most)
            {
                foreach (int member in list.Expand()) ofNode[member] = node;
            }
        }

        MachineNumaNode[] numaNodes = [.. nodes.Select(node => new MachineNumaNode(node, Memory(files, node)))];
        return new Machine
        {
            Name = name,
            Position = new SourcePosition(file, 0, 0),
            Architecture = ArchitectureOf(files.Text(SnapshotFiles.CpuInfo)),
            Cpus = [.. numbers.Select(number => Cpu(files, number, ofNode))],
            CpuCount = numbers.Count,
            NumaNodes = numaNodes.Length == 0 ? null : numaNodes,
            HugePageSizes = sizes.Count == 0 ? null : [.. sizes.Select(PageSizes.Name)],
        };
    }

    private static MachineCpu Cpu(SnapshotFiles files, int number, Dictionary<int, int> nodes)
    {
        string folder = SnapshotFiles.Cpu + "cpu" + number.ToString(CultureInfo.InvariantCulture);
        return new MachineCpu(
            number,
            Number(files.Text(folder + "/topology/physical_package_id"), ""),
            nodes.TryGetValue(number, out int node) ? node : null,
            Number(files.Text(folder + "/topology/core_id"), ""),

            // The first CPU of most machines cannot be switched off, and has no such file.
            files.Text(folder + "/online") is not "0");
    }

    private static string NodeFolder(int node) => SnapshotFiles.Node + "node" + node.ToString(CultureInfo.InvariantCulture);

    private static string Step(string path, string start, int index)
    {
        string[] steps = path.Substring(start.Length).Split('/');
        return index < steps.Length ? steps[index] : "";
    }

    private static int? Number(string? text, string before) =>
        text?.StartsWith(before, StringComparison.Ordinal) == true
        && int.TryParse(text.Substring(before.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number <= MachineLimits.Most
            ? number
            : null;

    private static long? PageSize(string step) =>
        step.StartsWith(PageStart, StringComparison.Ordinal) && step.EndsWith(PageEnd, StringComparison.Ordinal)
        && long.TryParse(
            step.Substring(PageStart.Length, step.Length - PageStart.Length - PageEnd.Length),
            NumberStyles.None, CultureInfo.InvariantCulture, out long size) && size > 0
            ? size
            : null;

    /// <summary>The bytes of a line such as <c>Node 0 MemTotal: 97557100 kB</c>.</summary>
    private static long? Memory(SnapshotFiles files, int node)
    {
        string? text = files.Text(NodeFolder(node) + "/meminfo");
        string[] words = text?.Split('\n').FirstOrDefault(line => line.Contains("MemTotal:"))?
            .Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        int at = Array.IndexOf(words, "MemTotal:");
        return at >= 0 && at + 1 < words.Length
            && long.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out long kibibytes) && kibibytes < long.MaxValue / 1024
                ? kibibytes * 1024
                : null;
    }

    // Each architecture describes its CPUs in words of its own.
    private static string? ArchitectureOf(string? cpuInfo) => cpuInfo is null ? null
        : cpuInfo.Contains("CPU implementer") ? Architectures.Arm64
        : cpuInfo.Contains("vendor_id") && cpuInfo.Contains("flags") ? Architectures.Amd64
        : null;
}
