using System;
using System.Collections.Generic;
using System.IO;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Files;

/// <summary>Reads an asset bundle from a folder, such as the operator's own <c>assets/performanceprofile</c>.</summary>
public static class AssetFolder
{
    private static readonly string[] s_parts = ["configs", "scripts", "tuned"];

    /// <summary>
    /// Reads the folders <c>configs</c>, <c>scripts</c> and <c>tuned</c> below a folder. Where a lock file stands beside them,
    /// they must be what it says.
    /// </summary>
    /// <param name="folder">The bundle's root.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="release">The release that a locked bundle must be of; null for any.</param>
    /// <returns>The bundle; null when there was an error.</returns>
    public static AssetBundle? Load(UserPath folder, DiagnosticBag diagnostics, OperatorRelease? release = null)
    {
        Require.NotNull(folder, nameof(folder));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var position = new SourcePosition(folder.Display, 0, 0);
        if (!Directory.Exists(folder.FullPath))
        {
            diagnostics.Error(FileCodes.AssetsMissing, position, "There is no such asset folder.");
            return null;
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        bool isBundle = false;
        string? lockText;
        try
        {
            lockText = AssetLock.TextIn(folder);
            foreach (string part in s_parts)
            {
                UserPath below = folder.Entry(part);
                if (!Directory.Exists(below.FullPath)) continue;
                isBundle = true;
                AddFiles(below.FullPath, part, files);
            }
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            diagnostics.Error(FileCodes.AssetUnreadable, position, $"An asset cannot be read: {error.Message}");
            return null;
        }

        if (isBundle) return AssetLock.Bundle(folder, lockText, files, release, diagnostics);
        diagnostics.Error(
            FileCodes.AssetsEmpty, position, "This is not an asset folder: it has none of the folders scripts, configs and tuned.");
        return null;
    }

    /// <summary>Whether a folder has one of the folders that make it an asset folder.</summary>
    internal static bool LooksLikeOne(UserPath folder) => Array.Exists(s_parts, part => Directory.Exists(Path.Combine(folder.FullPath, part)));

    private static void AddFiles(string folder, string path, Dictionary<string, byte[]> files)
    {
        foreach (string entry in Directory.GetFileSystemEntries(folder))
        {
            string name = Path.GetFileName(entry);

            // Hidden entries are what editors leave, and the way that a mounted ConfigMap keeps its versions.
            if (DiskEntry.IsHidden(name)) continue;
            string below = path + "/" + name;
            if (!Directory.Exists(entry)) files[below] = FileBytes.Read(entry);
            else if (!DiskEntry.IsLink(entry)) AddFiles(entry, below, files);
        }
    }
}
