using System;
using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using PaoRender.Hardware;
using PaoRender.Manifests;
using Tar = PaoRender.Hardware.TarReader;
using WrittenEntry = System.Formats.Tar.TarEntry;

namespace PaoRender.Core.Tests.Hardware;

/// <summary>Snapshots of <c>/proc</c> and <c>/sys</c>, good ones and hostile ones.</summary>
public class SnapshotTests
{
    private const string Cpu = "sys/devices/system/cpu/cpu", Node = "sys/devices/system/node/node";

    private static readonly (string, string?)[] s_good =
    [
        ("proc/cpuinfo", "processor: 0\nvendor_id: GenuineIntel\nflags: fpu\n"),
        (Cpu + "0/topology/core_id", "0\n"), (Cpu + "0/topology/physical_package_id", "0\n"),
        (Cpu + "1/online", "1\n"), (Cpu + "1/topology/core_id", "0\n"), (Cpu + "1/topology/physical_package_id", "0\n"),
        (Cpu + "2/online", "0\n"),
        (Cpu + "freq/boost", "1\n"),
        (Node + "0/cpu0", null), (Node + "1/cpu1", null),
        (Node + "0/meminfo", "Node 0 MemTotal:       97557100 kB\nNode 0 MemFree: 1 kB\n"),
        (Node + "0/hugepages/hugepages-2048kB/nr_hugepages", "0\n"), (Node + "0/hugepages/hugepages-1048576kB/nr_hugepages", "0\n"),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("./")]
    [InlineData("some/folder/")]
    public void Snapshot_TellsTheWholeMachine(string before)
    {
        Machine? machine = Read(Archive(TarEntryFormat.Ustar, [.. s_good.Select(file => (before + file.Item1, file.Item2))]), out string said);
        Assert.Equal("", said);
        Assert.Equal(("m", "amd64", 3), (machine!.Name, machine.Architecture, machine.CpuCount));
        Assert.Equal(
            [new MachineCpu(0, 0, 0, 0, true), new MachineCpu(1, 0, 1, 0, true), new MachineCpu(2, null, null, null, false)], machine.Cpus);
        Assert.Equal([new MachineNumaNode(0, 97557100L * 1024), new MachineNumaNode(1, null)], machine.NumaNodes);
        Assert.Equal(["2M", "1G"], machine.HugePageSizes);
    }

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void Snapshot_IsReadInEveryFormatOfTar(TarEntryFormat format)
    {
        Machine? machine = Read(Archive(format, [("proc/" + new string('x', 60), "y"), .. s_good]), out string said);
        Assert.Equal("", said);
        Assert.Equal(3, machine!.Cpus!.Count);
    }

    [Fact]
    public void ArmProcessor_IsRecognised() => Assert.Equal(
        "arm64", Read(Archive(TarEntryFormat.Ustar, [(Cpu + "0/online", "1"), ("proc/cpuinfo", "CPU implementer : 0x41\n")]), out _)!.Architecture);

    [Fact]
    public void WhatIsNoSnapshot_IsAnError()
    {
        Assert.Null(Read(Archive(TarEntryFormat.Ustar, [("etc/passwd", "x")]), out string said));
        Assert.StartsWith("PAO1571 s.tgz: This snapshot of a machine cannot be read: it has no CPU", said, StringComparison.Ordinal);
        Assert.Null(Read(Gzip(new byte[1024]), out said));
        Assert.Contains("it has no CPU", said, StringComparison.Ordinal);
        Assert.Null(Read(Gzip(Encoding.ASCII.GetBytes(new string('x', 2000))), out said));
        Assert.Contains("it is no tar archive.", said, StringComparison.Ordinal);
        Assert.Null(Read(Gzip([1, 2, 3]), out said));
        Assert.Contains("it ends within a block.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedSnapshot_IsAnErrorAndNoCrash()
    {
        byte[] whole = Archive(TarEntryFormat.Ustar, s_good);
        for (int length = 0; length < whole.Length; length += 7)
        {
            // A cut may fall where nothing is missing but the end.
            Machine? machine = Read(whole[..length], out string said);
            Assert.Equal(machine is null, said.Length > 0);
        }

        for (int at = 10; at < whole.Length; at += 5)
        {
            byte[] bent = (byte[])whole.Clone();
            bent[at] ^= 0xFF;
            Machine? machine = Read(bent, out string said);
            Assert.Equal(machine is null, said.Length > 0);
        }
    }

    [Fact]
    public void Limits_AreKept()
    {
        byte[] archive = Archive(TarEntryFormat.Ustar, s_good);
        Assert.Contains("more than 3 entries", Refusal(new TarLimits(Entries: 3)), StringComparison.Ordinal);
        Assert.Contains("unpacks to more than 2048 bytes", Refusal(new TarLimits(Bytes: 2048)), StringComparison.Ordinal);
        Assert.Contains("have more than 3 bytes", Refusal(new TarLimits(TextBytes: 3)), StringComparison.Ordinal);
        Assert.Equal(s_good.Length, Tar.Read(Unpacked(archive), _ => false, new TarLimits(TextBytes: 3)).Count(entry => entry.Content is null));

        string Refusal(TarLimits limits) =>
            Assert.Throws<InvalidDataException>(() => Tar.Read(Unpacked(archive), _ => true, limits).ToList()).Message;
    }

    private static Machine? Read(byte[] archive, out string said)
    {
        var diagnostics = new DiagnosticBag();
        Machine? machine = HardwareReader.ReadSnapshot("s.tgz", "m", archive, diagnostics);
        said = string.Join('\n', diagnostics.Items.Select(item => $"{item.Code} {item.Position}: {item.Message}"));
        return machine;
    }

    private static byte[] Archive(TarEntryFormat format, IEnumerable<(string Path, string? Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var writer = new TarWriter(bytes, format, leaveOpen: true))
        {
            foreach ((string path, string? text) in files) writer.WriteEntry(Entry(format, path, text));
        }

        return Gzip(bytes.ToArray());
    }

    private static WrittenEntry Entry(TarEntryFormat format, string path, string? text)
    {
        TarEntryType file = format == TarEntryFormat.V7 ? TarEntryType.V7RegularFile : TarEntryType.RegularFile;
        TarEntryType type = text is null ? TarEntryType.SymbolicLink : file;
        WrittenEntry entry = format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(type, path),
            TarEntryFormat.Pax => new PaxTarEntry(type, path),
            TarEntryFormat.Gnu => new GnuTarEntry(type, path),
            _ => new UstarTarEntry(type, path),
        };
        if (text is null) entry.LinkName = "elsewhere";
        else entry.DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return entry;
    }

    private static GZipStream Unpacked(byte[] archive) => new(new MemoryStream(archive), CompressionMode.Decompress);

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(content);
        return packed.ToArray();
    }
}
