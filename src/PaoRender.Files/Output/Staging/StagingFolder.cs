using System;
using System.IO;
using System.Threading;

namespace PaoRender.Files;

/// <summary>The folder in which one run prepares its output; locked, so that whatever else is in it was left by a dead run.</summary>
internal sealed class StagingFolder : IDisposable
{
    private const string New = "new";
    private const string Old = "old";
    private const string Rehearsal = "rehearsal";

    private readonly FolderLock _lock;
    private readonly OutputDisk _disk;

    private StagingFolder(string folder, FolderLock taken, OutputDisk disk) => (Folder, _lock, _disk) = (folder, taken, disk);

    public string Folder { get; }

    /// <summary>Where new content is prepared.</summary>
    public string NewFolder => Path.Combine(Folder, New);

    /// <summary>Where what it replaces is kept until all is done.</summary>
    public string OldFolder => Path.Combine(Folder, Old);

    /// <summary>Where changes are tried before they are made.</summary>
    public string RehearsalFolder => Path.Combine(Folder, Rehearsal);

    /// <summary>Whether old content must survive this run, because it could not be put back.</summary>
    public bool KeepsOld { get; set; }

    /// <summary>Makes or takes the folder and empties it; null when another run works in it.</summary>
    public static StagingFolder? TryTake(string folder, OutputDisk disk, TimeSpan patience, CancellationToken cancellationToken)
    {
        StagingFolder? staging = null;
        bool isReady = false;
        try
        {
            var taken = FolderLock.TryTake(folder, disk, patience, cancellationToken);
            if (taken is null) return null;
            staging = new StagingFolder(folder, taken, disk);
            staging.Empty();
            isReady = true;
            return staging;
        }
        finally
        {
            if (!isReady) staging?.Dispose();

            // Made, but not to be locked: an empty one is of no use, and one that is in use is not empty.
            if (staging is null) Try(() => disk.DeleteFolder(folder));
        }
    }

    /// <summary>Makes the folders for content.</summary>
    public void Prepare()
    {
        _disk.MakeFolder(NewFolder);
        _disk.MakeFolder(OldFolder);
    }

    /// <summary>Removes a folder that was used to try something.</summary>
    public void Remove(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (string below in Directory.GetDirectories(folder)) Remove(below);
        foreach (string file in _disk.Files(folder)) _disk.Delete(file);
        _disk.DeleteFolder(folder);
    }

    /// <summary>Removes what can be removed; the rest waits for a later run.</summary>
    public void Dispose()
    {
        Try(Empty);
        Try(_lock.Dispose);
        if (!KeepsOld) Try(() => _disk.DeleteFolder(Folder));
    }

    // Only what we make ourselves: should somebody keep something here, it stays.
    private void Empty()
    {
        Remove(RehearsalFolder);
        Remove(NewFolder);
        if (!KeepsOld) Remove(OldFolder);
    }

    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            // What was to be written is written, or the error that matters was reported already.
        }
    }
}
