using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Files;

/// <summary>Reads the files that set severities.</summary>
public static class SeverityFiles
{
    private static readonly string[] s_names = [".editorconfig", ".globalconfig"];

    /// <summary>Reads those in the folders of some paths and in all folders above.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static IReadOnlyList<SeverityFile> ReadAbove(IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in Require.NotNull(paths, nameof(paths)))
        {
            // What is no folder adds a candidate that does not exist.
            for (string? folder = path; folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        IEnumerable<string> candidates = folders.SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)));
        return Read(candidates.Where(File.Exists).Select(UserPath.Absolute), diagnostics);
    }

    /// <summary>Reads the files that are named.</summary>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public static IReadOnlyList<SeverityFile> Read(IEnumerable<UserPath> files, DiagnosticBag diagnostics)
    {
        Require.NotNull(files, nameof(files));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var found = new List<SeverityFile>();
        foreach (UserPath file in files)
        {
            try
            {
                found.Add(new SeverityFile(file.FullPath, FileText.Read(file.FullPath)));
            }
            catch (Exception error) when (DiskError.Is(error))
            {
                diagnostics.Error(
                    FileCodes.InputUnreadable,
                    new SourcePosition(file.Display, 0, 0),
                    $"This file sets severities and cannot be read: {error.Message}");
            }
        }

        return found;
    }
}
