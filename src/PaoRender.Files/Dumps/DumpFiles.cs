using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Threading;
using PaoRender.Creating;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Reads must-gathers from disk: folders, and archives of them.</summary>
public static class DumpFiles
{
    private const int GzipFirst = 0x1F, GzipSecond = 0x8B;

    /// <summary>Reads what is known of a cluster. Links are not followed, and an archive is not unpacked to the disk.</summary>
    /// <param name="path">A folder, a <c>.tar</c> or a <c>.tar.gz</c>; what a file is shows in its content.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops between two folders.</param>
    /// <returns>The cluster; null where there was an error. Snapshots are read later, and reading them throws IOException.</returns>
    public static ClusterDump? Read(UserPath path, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        Require.NotNull(path, nameof(path));
        Require.NotNull(diagnostics, nameof(diagnostics));
        try
        {
            if (Directory.Exists(path.FullPath)) return DumpReader.Read(path.Display, DumpWalk.Find(path, cancellationToken), diagnostics);
            if (File.Exists(path.FullPath)) return DumpReader.Read(path.Display, Archive(path), diagnostics);
            Report(FileCodes.InputMissing, "There is no such must-gather; give its folder, or a tar archive of it.");
        }
        catch (InvalidDataException error)
        {
            Report(FileCodes.InputUnreadable, $"This is no must-gather: {error.Message}. Give its folder, a .tar or a .tar.gz.");
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Report(FileCodes.InputUnreadable, $"This must-gather cannot be read: {error.Message}");
        }

        return null;

        void Report(string code, string message) => diagnostics.Error(code, new SourcePosition(path.Display, 0, 0), message);
    }

    private static IReadOnlyList<DumpFile> Archive(UserPath path)
    {
        using FileStream file = File.OpenRead(path.FullPath);
        bool isPacked = file.ReadByte() == GzipFirst && file.ReadByte() == GzipSecond;
        file.Position = 0;
        if (!isPacked) return DumpArchive.Read(path.Display, file);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return DumpArchive.Read(path.Display, unpacked);
    }
}
