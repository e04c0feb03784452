using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Writes a bundle's folder as a whole: it is prepared beside its place and then put there.</summary>
internal static class BundleFolder
{
    /// <summary>Puts files into a folder that is new, empty, or an earlier bundle.</summary>
    public static bool Replace(UserPath folder, IReadOnlyList<KeyValuePair<string, byte[]>> files, DiagnosticBag diagnostics)
    {
        var position = new SourcePosition(folder.Display, 0, 0);
        string place = folder.FullPath.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        string? parent = Path.GetDirectoryName(place);
        if (parent is null || !IsFree(place))
        {
            diagnostics.Error(FileCodes.NotABundle, position, "This folder holds something else than an asset bundle; give a new or an empty one.");
            return false;
        }

        string prepared = Path.Combine(parent, DiskEntry.TemporaryName());
        string aside = Path.Combine(parent, DiskEntry.TemporaryName());
        try
        {
            foreach (KeyValuePair<string, byte[]> file in files) Write(Path.Combine(prepared, file.Key), file.Value);
            if (Directory.Exists(place)) Directory.Move(place, aside);
            Directory.Move(prepared, place);
            return true;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            diagnostics.Error(FileCodes.OutputFailed, position, $"The asset bundle cannot be written: {error.Message}");
            return false;
        }
        finally
        {
            Tidy(prepared, aside, place);
        }
    }

    private static bool IsFree(string place) =>
        !File.Exists(place)
        && (!Directory.Exists(place) || File.Exists(Path.Combine(place, AssetLock.FileName)) || !Directory.EnumerateFileSystemEntries(place).Any());

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private static void Tidy(string prepared, string aside, string place)
    {
        try
        {
            if (Directory.Exists(prepared)) Directory.Delete(prepared, recursive: true);
            if (!Directory.Exists(aside)) return;
            if (Directory.Exists(place)) Directory.Delete(aside, recursive: true);
            else Directory.Move(aside, place);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            // What is left has a name that nothing reads.
        }
    }
}
