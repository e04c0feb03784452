using System;
using System.IO;
using System.Linq;
using System.Threading;

namespace PaoRender.Files;

/// <summary>Takes a place to prepare output in.</summary>
internal sealed class OutputStaging(
    string folder, StagingPlaces places, OutputDisk disk, TimeSpan patience, CancellationToken cancellationToken)
{
    /// <summary>Takes the place and empties both that a killed run can have used; null when a living run keeps one of them.</summary>
    /// <param name="folders">Makes the folders that are missing.</param>
    /// <param name="explain">Told why it is not the place beside the folder, should that be so.</param>
    public StagingFolder? Take(CreatedFolders folders, Action<string> explain)
    {
        StagingFolder? taken = TakeOne(folders, explain);
        return taken is null || EmptyOthers(taken) ? taken : null;
    }

    private StagingFolder? TakeOne(CreatedFolders folders, Action<string> explain)
    {
        string? reason = places.ReasonForInside();
        if (reason is null)
        {
            try
            {
                folders.Create(Path.GetDirectoryName(folder)!);
                return TryTake(places.Beside);
            }
            catch (Exception error) when (DiskError.Is(error) && Directory.Exists(folder))
            {
                reason = error.Message.TrimEnd('.');
            }
        }

        explain(reason);
        folders.Create(folder);
        return TryTake(places.Inside);
    }

    // Gives the own place back, too, when another cannot be emptied.
    private bool EmptyOthers(StagingFolder own)
    {
        bool isReady = false;
        try
        {
            foreach (string place in places.Existing().Where(place => place != own.Folder).ToArray())
            {
                using StagingFolder? other = TryTake(place);
                if (other is null) return false;
            }

            isReady = true;
            return true;
        }
        finally
        {
            if (!isReady) own.Dispose();
        }
    }

    private StagingFolder? TryTake(string place) => StagingFolder.TryTake(place, disk, patience, cancellationToken);
}
