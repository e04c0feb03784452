using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>Makes a folder with its parents and can take back exactly what it made.</summary>
internal sealed class CreatedFolders(OutputDisk disk)
{
    private readonly Stack<string> _created = new();

    public void Create(string folder)
    {
        var missing = new Stack<string>();
        for (string? path = folder; !string.IsNullOrEmpty(path) && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            missing.Push(path!);
        }

        foreach (string path in missing)
        {
            disk.MakeFolder(path);
            _created.Push(path);
        }
    }

    /// <summary>Removes the folders; one that somebody has used meanwhile stays.</summary>
    public void Remove()
    {
        foreach (string folder in _created)
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (Exception error) when (DiskError.Is(error))
            {
                return;
            }
        }
    }

    /// <summary>What stands, and is not a folder, at a folder's path or at one of its parents'; null when there is nothing.</summary>
    public static string? InTheWay(string folder)
    {
        for (string? path = folder; !string.IsNullOrEmpty(path); path = Path.GetDirectoryName(path))
        {
            if (Directory.Exists(path)) return null;
            if (DiskEntry.IsLink(path!) || File.Exists(path)) return path;
        }

        return null;
    }
}
