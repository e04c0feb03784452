using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>Makes a folder with its parents and can take back exactly what it made.</summary>
internal sealed class CreatedFolders
{
    private readonly List<string> _created = [];

    public void Create(string folder)
    {
        for (string? path = folder; !string.IsNullOrEmpty(path) && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            _created.Add(path!);
        }

        Directory.CreateDirectory(folder);
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
            catch (Exception fault) when (DiskError.Is(fault))
            {
                return;
            }
        }
    }

    /// <summary>The file that stands at a folder's path or at one of its parents'; null when there is none.</summary>
    public static string? FileInTheWay(string folder)
    {
        for (string? path = folder; !string.IsNullOrEmpty(path); path = Path.GetDirectoryName(path))
        {
            if (Directory.Exists(path)) return null;
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
