using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Core.Tests.Schemas;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>The matrix leaves nothing out: every field of a profile is used, and all that can be written is written.</summary>
public class MatrixTests
{
    [Fact]
    public void EveryField_IsUsed()
    {
        IEnumerable<string> all = SchemaFile.OfKind("PerformanceProfile").Versions["v2"].Properties["spec"].Walk().Select(level => level.Path);
        HashSet<string> used = [];
        foreach (InputFile file in SnapshotTests.Cases.SelectMany(input => input.Inputs))
        {
            foreach (ManifestDocument document in ManifestText.Read(file.Path, file.Text, new DiagnosticBag()))
            {
                var root = (ManifestMapping)document.Root;
                if (root["kind"] is ManifestScalar { Text: "PerformanceProfile" }) AddPaths(root["spec"]!, "PerformanceProfile.spec", used);
            }
        }

        // The keys of a map are the user's.
        Assert.DoesNotContain(all, path => !used.Contains(path) && !path.EndsWith("{}", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryAsset_IsWritten()
    {
        foreach (string asset in AssetBundle.BuiltIn.Paths)
        {
            var bundle = new AssetBundle("without " + asset, AssetBundle.BuiltIn.Paths
                .Where(path => path != asset)
                .Select(path => new KeyValuePair<string, byte[]>(path, AssetBundle.BuiltIn.Content(path))));
            Assert.True(
                SnapshotTests.Cases.Any(input => Succeeds(input, AssetBundle.BuiltIn) && !Succeeds(input, bundle)),
                $"No case needs {asset}.");
        }
    }

    [Theory]
    [InlineData("kind: ", "ClusterRole ClusterRoleBinding CustomResourceDefinition KubeletConfig MachineConfig Node RuntimeClass Tuned WorkloadPartitions")]
    [InlineData(
        "        name: ",
        "clear-irqbalance-banned-cpus.service cpuset-configure.service hugepages-allocation-1048576kB-NUMA0.service "
        + "hugepages-allocation-16777216kB-NUMA1.service hugepages-allocation-2048kB-NUMA0.service hugepages-allocation-2048kB-NUMA1.service "
        + "ocp-tuned-one-shot.service ovs-dpdk-cpus-configure.service set-cpus-offline.service update-rps@.service")]
    public void EveryKindAndUnit_IsWritten(string start, string expected)
    {
        IEnumerable<string> lines = Directory.GetFiles(SnapshotTests.Folder, "*.verified.yaml", SearchOption.AllDirectories)
            .Where(path => start == "kind: " || path.Contains("_machineconfig", StringComparison.Ordinal))
            .SelectMany(File.ReadLines);
        Assert.Equal(
            expected.Split(' '),
            lines.Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line[start.Length..]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryFile_IsRecognisedLater_AndNoOtherTextUnderItsName()
    {
        int count = 0;
        foreach (SnapshotCase input in SnapshotTests.Cases.Where(input => input.Owner != OwnerReferenceMode.None))
        {
            OutputFile[] files = Recognition.Subjects(CaseOutput.Of(input, AssetBundle.BuiltIn));
            foreach (OutputFile file in files)
            {
                Assert.Equal([file.Name], files.Where(other => Recognition.Takes(file, Recognition.Text(other))).Select(other => other.Name));
                count++;
            }
        }

        Assert.True(count > 50, $"Only {count} files were looked at.");
    }

    private static bool Succeeds(SnapshotCase input, AssetBundle bundle) =>
        input.Render(new SnapshotCell(MatchMode.Controller, OperatorRelease.Newest, null), bundle).Succeeded;

    private static void AddPaths(ManifestNode node, string path, HashSet<string> paths)
    {
        paths.Add(path);
        if (node is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries) AddPaths(entry.Value, $"{path}.{entry.Key}", paths);
        }
        else if (node is ManifestSequence list)
        {
            foreach (ManifestNode item in list.Items) AddPaths(item, path + "[]", paths);
        }
    }
}
