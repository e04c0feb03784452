using System;
using System.IO;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>One file on its way: written under another name, then renamed.</summary>
internal sealed class PendingReport
{
    private readonly ReportFile _file;
    private readonly SourcePosition _position;

    // Links are followed, so that one to a file stays.
    private readonly string _target;
    private string? _prepared;

    public PendingReport(ReportFile file)
    {
        _file = file;
        _position = new SourcePosition(file.Path.Display, 0, 0);
        _target = RealPath.Of(file.Path.FullPath);
    }

    /// <summary>Reports what forbids to write; true when something does.</summary>
    public bool Refuse(InputSet inputs, DiagnosticBag diagnostics)
    {
        if (Directory.Exists(_target))
            return Error(diagnostics, FileCodes.OutputNameIsFolder, "This is a folder; give the name of a file.");
        if (!DiskEntry.Exists(_target)) return false;
        if (LinuxEntry.IsLinux && LinuxEntry.Of(_target) is { IsFile: false })
            return Error(diagnostics, FileCodes.OutputFailed, "This is no ordinary file; leave it out to write to standard output.");
        return inputs.Contains(_target, File.ReadAllBytes(_target))
            && Error(diagnostics, FileCodes.OutputIsInput, "This input file would be overwritten; choose another file.");
    }

    public void Prepare()
    {
        if (File.Exists(_target) && File.ReadAllBytes(_target).SequenceEqual(_file.Content)) return;
        string folder = Path.GetDirectoryName(_target)!;
        OutputDisk.Real.MakeFolder(folder);
        _prepared = Path.Combine(folder, DiskEntry.TemporaryName());
        OutputDisk.Real.Create(_prepared, _file.Content);
    }

    public void Commit()
    {
        if (_prepared is null) return;
        OutputDisk.Real.Replace(_prepared, _target);
        _prepared = null;
    }

    /// <summary>Removes what was prepared for nothing.</summary>
    public void Tidy()
    {
        try
        {
            if (_prepared is not null) OutputDisk.Real.Delete(_prepared);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            // What is left has a name that nothing reads.
        }
    }

    private bool Error(DiagnosticBag diagnostics, string code, string message)
    {
        diagnostics.Error(code, _position, message);
        return true;
    }
}
