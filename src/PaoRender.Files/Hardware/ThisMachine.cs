using System;
using System.Collections.Generic;
using System.IO;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Reads the machine that this program runs on, where it is Linux.</summary>
public static class ThisMachine
{
    private static readonly string[] s_cpuFiles = ["online", "topology/physical_package_id", "topology/core_id"];
    private static readonly string[] s_nodeFiles = ["meminfo", "cpulist"];

    /// <summary>Reads the machine; null, with an error, where no kernel tells of it.</summary>
    /// <param name="root">The folder that <c>proc</c> and <c>sys</c> are in.</param>
    /// <param name="name">The name of the machine.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static Machine? Read(string root, string name, DiagnosticBag diagnostics)
    {
        Require.NotNull(root, nameof(root));
        Require.NotNull(name, nameof(name));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var files = new List<KeyValuePair<string, string?>>();
        try
        {
            Add(files, root, "proc/cpuinfo");
            Folders(files, root, "sys/devices/system/cpu", "cpu", s_cpuFiles);
            Folders(files, root, "sys/devices/system/node", "node", s_nodeFiles);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            diagnostics.Error(FileCodes.InputUnreadable, SourcePosition.None, $"This machine cannot be looked at: {error.Message}");
            return null;
        }

        Machine? machine = HardwareReader.ReadKernelFiles(name, files);
        if (machine is null)
            diagnostics.Error(FileCodes.InputMissing, SourcePosition.None, "This machine tells of no CPU below /sys, as Linux does.");
        return machine;
    }

    private static void Folders(List<KeyValuePair<string, string?>> files, string root, string folder, string start, string[] names)
    {
        string path = Path.Combine(root, folder);
        if (!Directory.Exists(path)) return;
        foreach (string entry in Directory.GetDirectories(path, start + "*"))
        {
            string inside = folder + "/" + Path.GetFileName(entry);
            files.Add(new(inside, null));
            foreach (string name in names) Add(files, root, inside + "/" + name);
        }
    }

    private static void Add(List<KeyValuePair<string, string?>> files, string root, string path)
    {
        string full = Path.Combine(root, path);
        if (File.Exists(full)) files.Add(new(path, File.ReadAllText(full)));
    }
}
