using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Hardware;

/// <summary>Reads descriptions of machines. What a file is shows in its content.</summary>
public static class HardwareReader
{
    private const string Known = "Give a Node, BareMetalHost or HardwareData manifest, the output of lscpu --json, the report info --json "
        + "of the profile creator, or a sysinfo.tgz.";

    /// <summary>Reads a text: manifests, or the JSON that a tool wrote.</summary>
    /// <param name="path">The name that diagnostics show. It names the machine too, where the text does not.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="diagnostics">Where errors go: text that is none of these, and values that cannot be read.</param>
    /// <returns>The machines; none where there was an error about the whole text.</returns>
    public static IReadOnlyList<Machine> Read(string path, string text, DiagnosticBag diagnostics)
    {
        Require.NotNull(path, nameof(path));
        Require.NotNull(text, nameof(text));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var found = new DiagnosticBag();
        var machines = new List<Machine>();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(path, text, found);
        foreach (ManifestDocument document in documents) Add(document, machines, found);
        foreach (ManifestDiagnostic item in found.Items) diagnostics.Add(item);
        if (machines.Count > 0 || found.HasErrors) return machines;
        SourcePosition start = documents.Count > 0 ? documents[0].Root.In(path) : new SourcePosition(path, 1, 1);
        diagnostics.Error(RenderCodes.BadHardware, start, Unknown(documents));
        return machines;
    }

    /// <summary>Reads the files in which a running kernel tells of its machine.</summary>
    /// <param name="name">The name of the machine, and of its source in findings.</param>
    /// <param name="files">Paths from <c>sys</c> or <c>proc</c> on, each with its text; null for a folder.</param>
    /// <returns>The machine; null where the files name no CPU.</returns>
    public static Machine? ReadKernelFiles(string name, IEnumerable<KeyValuePair<string, string?>> files) =>
        SnapshotMachine.Read(SnapshotFiles.Of(Require.NotNull(files, nameof(files))), Require.NotNull(name, nameof(name)), name);

    /// <summary>Whether a file is an archive, of which <see cref="ReadSnapshot"/> makes a machine, and not a text.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static bool IsSnapshot(byte[] content) => Require.NotNull(content, nameof(content)).Length > 2 && content[0] == 0x1F && content[1] == 0x8B;

    /// <summary>Reads a snapshot of <c>/proc</c> and <c>/sys</c>, as a must-gather has for each node: a gzipped tar archive.</summary>
    /// <param name="path">The name that diagnostics show.</param>
    /// <param name="name">The name of the machine.</param>
    /// <param name="content">The archive. It is read within limits, and nothing of it is written to a disk.</param>
    /// <param name="diagnostics">Where errors go: an archive that cannot be read, or that tells of no CPU.</param>
    /// <returns>The machine; null where there was an error.</returns>
    public static Machine? ReadSnapshot(string path, string name, byte[] content, DiagnosticBag diagnostics)
    {
        Require.NotNull(path, nameof(path));
        Require.NotNull(name, nameof(name));
        Require.NotNull(content, nameof(content));
        Require.NotNull(diagnostics, nameof(diagnostics));
        string problem = "it has no CPU below sys/devices/system/cpu. " + Known;
        try
        {
            if (SnapshotMachine.Read(SnapshotFiles.Read(content, TarLimits.Default), name, path) is { } machine) return machine;
        }
        catch (InvalidDataException error)
        {
            problem = error.Message + ".";
        }

        diagnostics.Error(RenderCodes.BadHardware, new SourcePosition(path, 0, 0), $"This snapshot of a machine cannot be read: {problem}");
        return null;
    }

    private static void Add(ManifestDocument document, List<Machine> machines, DiagnosticBag diagnostics)
    {
        ManifestNode root = document.Root;
        if (NodeSource.Matches(root)) machines.Add(NodeSource.Read(document, diagnostics));
        else if (MetalSource.Matches(root)) AddKnown(MetalSource.Read(document, diagnostics));
        else if (LscpuTable.Matches(root)) machines.Add(LscpuTable.Read(document, NameOf(document.File), diagnostics));
        else if (LscpuSummary.Matches(root)) AddKnown(LscpuSummary.Read(document, NameOf(document.File), diagnostics));
        else if (CreatorInfo.Matches(root)) machines.AddRange(CreatorInfo.Read(document, diagnostics));
        else if ((root as ManifestMapping)?["items"] is ManifestSequence list)
        {
            foreach (ManifestNode item in list.Items) Add(document with { Root = Titled(item, (ManifestMapping)root) }, machines, diagnostics);
        }

        void AddKnown(Machine? machine)
        {
            if (machine is not null) machines.Add(machine);
        }
    }

    /// <summary>The items of an API's own list leave out what they are.</summary>
    private static ManifestNode Titled(ManifestNode item, ManifestMapping list)
    {
        const string Suffix = "List";
        string kind = SourceText.Plain(list["kind"]) ?? "";
        if (item is not ManifestMapping map || map["kind"] is not null || !kind.EndsWith(Suffix, System.StringComparison.Ordinal)) return item;
        var title = new ManifestScalar(ScalarKind.String, kind.Substring(0, kind.Length - Suffix.Length), item.Line, item.Column);
        List<ManifestEntry> entries = [new ManifestEntry("kind", item.Line, item.Column, title), .. map.Entries];
        if (list.TryGetEntry("apiVersion", out ManifestEntry version)) entries.Insert(0, version);
        return new ManifestMapping(entries, item.Line, item.Column);
    }

    private static string Unknown(IReadOnlyList<ManifestDocument> documents) =>
        documents.Any(document => MetalSource.Matches(document.Root))
            ? "This host has no hardware details: it was not inspected yet. Give the HardwareData object, or the host as the cluster has it."
            : "This file describes no machine. " + Known;

    private static string NameOf(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
