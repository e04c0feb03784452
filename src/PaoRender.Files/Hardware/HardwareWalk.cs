using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>One walk over files and folders that describe machines.</summary>
internal sealed class HardwareWalk(DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    // Many times what any of these is; it protects the memory from whatever else lies in a folder.
    private const long LargestLength = 64 << 20;

    private readonly List<Machine> _found = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<Machine> Found => _found;

    /// <summary>Takes one element of the user's list.</summary>
    public void Element(UserPath element)
    {
        if (Directory.Exists(element.FullPath)) Whole(element);
        else if (File.Exists(element.FullPath)) ReadFile(element, isNamed: true);
        else Report(FileCodes.InputMissing, element, "There is no such file or folder with hardware.");
    }

    private void Whole(UserPath folder)
    {
        int before = _found.Count;
        Folder(folder, HardwareTree.AnyEntry);
        if (_found.Count == before && !diagnostics.HasErrors)
            Report(Diagnostics.RenderCodes.BadHardware, folder, "Nothing below this folder describes a machine.");
    }

    private void Folder(UserPath folder, Func<string, bool> isKept)
    {
        try
        {
            string[] names = Array.ConvertAll(Directory.GetFileSystemEntries(folder.FullPath), entry => Path.GetFileName(entry));
            Array.Sort(names, Utf8Order.Instance);
            foreach (string name in names)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!DiskEntry.IsHidden(name) && isKept(name)) Entry(folder.Entry(name), name);
            }
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(folder, error);
        }
    }

    private void Entry(UserPath entry, string name)
    {
        if (!Directory.Exists(entry.FullPath))
        {
            if (HardwareTree.IsHardwareName(name)) ReadFile(entry, isNamed: false);
        }
        else if (!DiskEntry.IsLink(entry.FullPath))
        {
            Folder(entry, HardwareTree.EntriesOf(name));
        }
    }

    private void ReadFile(UserPath file, bool isNamed)
    {
        if (!_read.Add(file.FullPath)) return;
        try
        {
            if (new FileInfo(file.FullPath).Length > LargestLength)
            {
                if (isNamed) Report(Diagnostics.RenderCodes.BadHardware, file, "This file is larger than any description of a machine.");
                return;
            }

            Add(file, FileBytes.Read(file.FullPath), isNamed);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(file, error);
        }
    }

    private void Add(UserPath file, byte[] content, bool isNamed)
    {
        if (HardwareReader.IsSnapshot(content))
        {
            string name = HardwareTree.MachineOf(file.FullPath);
            if (HardwareReader.ReadSnapshot(file.Display, name, content, diagnostics) is { } machine) _found.Add(machine);
            return;
        }

        // A folder may hold anything; what is no description of a machine was not meant for one.
        var said = new DiagnosticBag();
        IReadOnlyList<Machine> machines = HardwareReader.Read(file.Display, FileText.Decode(content), said);
        _found.AddRange(machines);
        if (!isNamed && machines.Count == 0) return;
        foreach (ManifestDiagnostic item in said.Items) diagnostics.Add(item);
    }

    private void Unreadable(UserPath path, Exception error) =>
        Report(FileCodes.InputUnreadable, path, $"This file or folder with hardware cannot be read: {error.Message}");

    private void Report(string code, UserPath path, string message) => diagnostics.Error(code, new SourcePosition(path.Display, 0, 0), message);
}
