using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>Where output can be prepared so that it gets its names by renaming alone: on the file system of its folder.</summary>
/// <remarks>
/// Beside the folder is best, because installers read every file of the folder itself, even when a run was killed. The hidden
/// folder within is for mount points, such as the output of a container, and for parents that cannot be written.
/// </remarks>
/// <param name="folder">The output folder, links resolved; it may be missing.</param>
internal sealed class StagingPlaces(string folder)
{
    private readonly string? _parent = Path.GetDirectoryName(folder);

    public string Inside { get; } = Path.Combine(folder, DiskEntry.StagingSuffix);

    public string Beside => Path.Combine(_parent ?? folder, "." + Path.GetFileName(folder) + DiskEntry.StagingSuffix);

    /// <summary>The places that exist and are ours, each left by a killed run or in use by a living one.</summary>
    public IEnumerable<string> Existing()
    {
        if (_parent is not null && Directory.Exists(Beside) && IsOurs(Beside)) yield return Beside;
        if (Directory.Exists(Inside) && !DiskEntry.IsLink(Inside)) yield return Inside;
    }

    /// <summary>Why it cannot be done beside the folder, as far as looking can tell; null when nothing speaks against it.</summary>
    public string? ReasonForInside()
    {
        if (_parent is null) return "the folder is the root of a file system";
        if (DiskEntry.Exists(Beside) && !IsOurs(Beside)) return $"'{Beside}' belongs to somebody else";
        if (!Directory.Exists(folder)) return null;
        if (!LinuxEntry.IsLinux) return DiskEntry.IsLink(folder) ? "the folder is a link" : null;
        if (LinuxEntry.Of(folder) is not { } own || LinuxEntry.Of(_parent) is not { } parent || !own.IsOnMountOf(parent))
        {
            return "the folder is on another file system than its parent, or the system does not tell";
        }

        return own.HandsGroupDown || LinuxEntry.HandsAccessListDown(folder) ? "the folder hands its group or access list to new files" : null;
    }

    // In a parent that many may write to, such as /tmp, somebody could wait for us with a folder of his own.
    private bool IsOurs(string place)
    {
        if (DiskEntry.IsLink(place) || !Directory.Exists(place)) return false;
        if (!LinuxEntry.IsLinux) return true;
        if (LinuxEntry.Of(place) is not { IsFolder: true } entry) return false;
        return entry.User == LinuxEntry.CurrentUser || (LinuxEntry.Of(folder) is { } output && output.User == entry.User);
    }
}
