using System;
using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Text;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Creating;

/// <summary>A must-gather that was made up: a control plane, a worker, and a pool of its own with one machine of eight CPUs.</summary>
internal static class MadeUpDump
{
    /// <summary>What the image of the collection is called; as long as it is in truth.</summary>
    public const string Image = "quay-io-example-must-gather-sha256-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    public static void Write(TemporaryFolder folder, string name = "mg", string topology = "HighlyAvailable")
    {
        foreach ((string path, byte[] content) in Files(topology)) folder.WriteBytes($"{name}/{Image}/{path}", content);
    }

    public static byte[] Tar(TarEntryFormat format, string before, bool isPacked)
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(bytes, format, leaveOpen: true))
        {
            foreach ((string path, byte[] content) in Files("HighlyAvailable")) Add(archive, format, $"{before}{Image}/{path}", content);
        }

        if (!isPacked) return bytes.ToArray();
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(bytes.ToArray());
        return packed.ToArray();
    }

    /// <summary>Two NUMA nodes with two cores of two CPUs each; CPU 4 to 7 are the second threads.</summary>
    public static byte[] Snapshot()
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var archive = new TarWriter(packed, TarEntryFormat.Ustar))
        {
            Text("proc/cpuinfo", "vendor_id: GenuineIntel\nflags: fpu\n");
            Text("sys/devices/system/node/node0/cpulist", "0-1,4-5\n");
            Text("sys/devices/system/node/node1/cpulist", "2-3,6-7\n");
            for (int cpu = 0; cpu < 8; cpu++)
            {
                Text($"sys/devices/system/cpu/cpu{cpu}/topology/core_id", $"{cpu % 2}\n");
                Text($"sys/devices/system/cpu/cpu{cpu}/topology/physical_package_id", $"{cpu % 4 / 2}\n");
            }

            void Text(string path, string text) => Add(archive, TarEntryFormat.Ustar, path, Encoding.ASCII.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static IEnumerable<(string Path, byte[] Content)> Files(string topology)
    {
        const string Objects = "cluster-scoped-resources/";
        const string Pools = Objects + "machineconfiguration.openshift.io/machineconfigpools/";
        yield return (Objects + "config.openshift.io/infrastructures/cluster.yaml", Bytes(
            $"apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata:\n  name: cluster\nstatus:\n  controlPlaneTopology: {topology}\n"));
        foreach ((string name, string label) in new[]
        {
            ("master", "pools.operator.machineconfiguration.openshift.io/master: ''"),
            ("worker", "pools.operator.machineconfiguration.openshift.io/worker: ''"),
            ("edge", "machineconfiguration.openshift.io/role: edge"),
        })
        {
            yield return ($"{Pools}{name}.yaml", Bytes(
                "---\napiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfigPool\nmetadata:\n"
                + $"  name: {name}\n  labels:\n    shared: ''\n    {label}\nspec:\n"
                + "  machineConfigSelector:\n    matchExpressions:\n    - key: machineconfiguration.openshift.io/role\n"
                + $"      operator: In\n      values: [worker, {name}]\n"
                + $"  nodeSelector:\n    matchLabels:\n      node-role.kubernetes.io/{name}: ''\n"));
        }

        foreach ((string name, string[] roles) in new[] { ("m1", new[] { "master", "worker" }), ("e1", ["worker", "edge"]) })
        {
            string labels = string.Concat(Array.ConvertAll(roles, role => $"    node-role.kubernetes.io/{role}: ''\n"));
            yield return ($"{Objects}core/nodes/{name}.yaml", Bytes(
                $"---\napiVersion: v1\nkind: Node\nmetadata:\n  name: {name}\n  labels:\n    hypershift.openshift.io/nodePool: np\n{labels}"
                + "status:\n  capacity: {cpu: '8', memory: 16Gi}\n  nodeInfo: {architecture: amd64}\n"));
            yield return ($"nodes/{name}/sysinfo.tgz", Snapshot());
        }
    }

    private static void Add(TarWriter archive, TarEntryFormat format, string path, byte[] content)
    {
        TarEntry entry = format switch
        {
            TarEntryFormat.Pax => new PaxTarEntry(TarEntryType.RegularFile, path),
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, path),
            _ => new UstarTarEntry(TarEntryType.RegularFile, path),
        };
        entry.DataStream = new MemoryStream(content);
        archive.WriteEntry(entry);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
