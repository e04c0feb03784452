using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Fuzzing.Targets;

/// <summary>Folders of files of any bytes and names: as input, as a bundle to import with its lock, and as a must-gather.</summary>
internal sealed class DiskTarget : IFuzzTarget, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("paorender-fuzzing-").FullName;

    public string Name => "disk";

    public IReadOnlyList<string> Seeds { get; } =
    [
        FileBundle.Join([("a.yaml", CompanionSeeds.Profile), ("b.json", "{\"kind\": 1}"), ("c.txt", CompanionSeeds.Profile),
            (".hidden.yaml", "a: 1")]),
        FileBundle.Join([("scripts/hugepages-allocation.sh", "#!/bin/bash\n"), ("configs/99-runtimes.conf", "{{ .X }}"),
            ("tuned/openshift-node-performance", "[main]\n")]),
        FileBundle.Join(
        [
            ("pao-assets.lock.json", "{\"version\": 1, \"release\": \"4.18\", "
                + "\"sourceDate\": \"2025-01-01\", \"files\": {\"tuned/a\": \"00\"}}"), ("tuned/a", "[main]\n"),
        ]),
        FileBundle.Join(
        [
            ("image/cluster-scoped-resources/machineconfiguration.openshift.io/kubeletconfigs/performance-du.yaml",
                "kind: KubeletConfig\nmetadata: {name: performance-du}\n"),
            ("image/namespaces/openshift-cluster-node-tuning-operator/tuned.openshift.io/tuneds.yaml", "kind: TunedList\nitems: []\n"),
        ]),
    ];

    public IReadOnlyList<string> Words { get; } =
    [
        .. YamlWords.All, "\n=== a.yaml\n", "\n=== b.yml\n", "\n=== pao-assets.lock.json\n", "\n=== scripts/", "\n=== tuned/",
        "\u00ff\u00fe", "\u00fe\u00ff", "\u00c3\u0028", "\u00ed\u00a0\u0080",
    ];

    public void Run(string input)
    {
        string folder = Path.Combine(_root, "in");
        try
        {
            foreach ((string name, string text) in FileBundle.Split(input)) Write(folder, name, FileBundle.Bytes(text));
            Directory.CreateDirectory(folder);
            Read(UserPath.Absolute(folder), input);
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, true);
        }
    }

    public void Dispose() => Directory.Delete(_root, true);

    private void Read(UserPath folder, string input)
    {
        var diagnostics = new DiagnosticBag();
        InputFiles.Read([folder], new InputChoice(input).OneIn(2) ? Strictness.Strict : Strictness.Reference, diagnostics);
        ClusterStateFiles.Read([folder], ["a", "performance-du"], diagnostics);
        AssetFolder.Load(folder, diagnostics, OperatorRelease.Newest);
        var to = UserPath.Absolute(Path.Combine(_root, "to"));
        AssetImport.Run(folder, "4.18", to, diagnostics);
        if (Directory.Exists(to.FullPath)) Directory.Delete(to.FullPath, true);
        foreach (ManifestDiagnostic found in diagnostics.Items.Where(found => found.Message.Any(char.IsControl)))
            throw new BrokenPromiseException($"control character in: {ManifestJson.Write(found.Message)}");
    }

    // Some names cannot be, or are in the way of each other; what can be is written.
    private static void Write(string folder, string name, byte[] bytes)
    {
        try
        {
            string path = Path.GetFullPath(Path.Combine(folder, name));
            if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
        }
    }
}
