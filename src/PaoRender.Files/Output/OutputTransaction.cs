using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>Changes to a folder that happen all or not at all.</summary>
/// <remarks>
/// Contents are prepared under temporary names, with copies of what they replace; committing is then only renaming, which
/// needs no space and can be undone by renaming back.
/// </remarks>
internal sealed class OutputTransaction(string folder, OutputDisk disk)
{
    private readonly List<(string Prepared, string Target, string? Backup)> _writes = [];
    private readonly List<string> _temporaries = [];
    private readonly Stack<(string Target, string? Backup)> _done = new();

    /// <summary>Prepares a file's new content.</summary>
    public void Prepare(string name, byte[] content)
    {
        string target = Path.Combine(folder, name);
        string prepared = NewTemporary();
        disk.Create(prepared, content);
        string? backup = null;

        // A link is not copied, its target would be: renaming keeps it when the time comes.
        if (File.Exists(target) && !DiskEntry.IsLink(target))
        {
            backup = NewTemporary();
            disk.Copy(target, backup);
        }

        _writes.Add((prepared, target, backup));
    }

    /// <summary>Gives the prepared files their names.</summary>
    public void CommitWrites()
    {
        foreach ((string prepared, string target, string? backup) in _writes)
        {
            if (backup is not null)
            {
                disk.Replace(prepared, target);
            }
            else
            {
                if (DiskEntry.Exists(target)) SetAside(target);
                disk.Move(prepared, target);
            }

            _done.Push((target, backup));
        }
    }

    /// <summary>Takes a file away; it is gone for good only after <see cref="Clean"/>.</summary>
    public void SetAside(string path)
    {
        string aside = NewTemporary();
        disk.Move(path, aside);
        _done.Push((path, aside));
    }

    /// <summary>Undoes what was committed, the last step first, and tells where that failed.</summary>
    public IReadOnlyList<string> Rollback()
    {
        List<string> failed = [];
        while (_done.Count > 0)
        {
            (string target, string? backup) = _done.Pop();
            try
            {
                if (backup is null) disk.Delete(target);
                else disk.Replace(backup, target);
            }
            catch (Exception fault) when (DiskError.Is(fault))
            {
                // What could not be put back must survive the cleaning up.
                if (backup is not null) _temporaries.Remove(backup);
                failed.Add(backup is null ? $"{target} is new" : $"the old content of {target} is in {backup} until the next run");
            }
        }

        return failed;
    }

    /// <summary>Removes the temporary files; one that resists is removed by a later run.</summary>
    public void Clean()
    {
        foreach (string temporary in _temporaries)
        {
            try
            {
                disk.Delete(temporary);
            }
            catch (Exception fault) when (DiskError.Is(fault))
            {
                continue;
            }
        }
    }

    private string NewTemporary()
    {
        string path = Path.Combine(folder, DiskEntry.TemporaryName());
        _temporaries.Add(path);
        return path;
    }
}
