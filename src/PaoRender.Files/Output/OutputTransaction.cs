using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>Changes to a folder that happen all or not at all.</summary>
/// <remarks>
/// Contents are prepared in other folders of the same file system, with copies of what they replace; committing is then only
/// renaming, which needs no space and can be undone by renaming back. A folder that is new gets its name as a whole.
/// </remarks>
/// <param name="folder">The folder to change; it may be missing.</param>
/// <param name="newFolder">An empty folder for new content.</param>
/// <param name="oldFolder">An empty folder for what is replaced.</param>
/// <param name="disk">Does every step.</param>
internal sealed class OutputTransaction(string folder, string newFolder, string oldFolder, OutputDisk disk)
{
    private readonly List<CommitStep> _steps = [];
    private readonly bool _isNew = !Directory.Exists(folder);
    private int _done;

    /// <summary>Prepares a file's new content.</summary>
    public void Prepare(string name, byte[] content)
    {
        string target = Path.Combine(folder, name);
        string prepared = Path.Combine(newFolder, name);
        string old = Path.Combine(oldFolder, name);
        disk.Create(prepared, content);
        if (_isNew) return;

        // A link is not copied, its target would be: renaming keeps it when the time comes.
        if (File.Exists(target) && !DiskEntry.IsLink(target))
        {
            disk.Copy(target, old);
            _steps.Add(new CommitStep(CommitChange.Replace, target, prepared, old));
            return;
        }

        if (DiskEntry.Exists(target)) _steps.Add(new CommitStep(CommitChange.SetAside, target, prepared, old));
        _steps.Add(new CommitStep(CommitChange.Add, target, prepared, old));
    }

    /// <summary>Notes that a file is to be taken away.</summary>
    public void Remove(string name) =>
        _steps.Add(new CommitStep(CommitChange.SetAside, Path.Combine(folder, name), "", Path.Combine(oldFolder, name)));

    /// <summary>Gives everything its name.</summary>
    public void Commit()
    {
        // Nothing may take time between the first step and the last: a run that is killed there leaves some files old, some new.
        if (_isNew) disk.MoveFolder(newFolder, folder);
        else for (; _done < _steps.Count; _done++) _steps[_done].Do(disk);
    }

    /// <summary>Undoes what was committed, the last step first, and tells where that failed.</summary>
    public IReadOnlyList<string> Rollback()
    {
        List<string> failed = [];
        while (_done > 0)
        {
            CommitStep step = _steps[--_done];
            try
            {
                step.Undo(disk);
            }
            catch (Exception error) when (DiskError.Is(error))
            {
                failed.Add(step.Loss);
            }
        }

        return failed;
    }
}
