using System;
using System.IO;

namespace PaoRender.Tests.Shared;

/// <summary>Finds the repository that the tests were built from, and the conformance vectors beside it.</summary>
internal static class RepositoryPaths
{
    /// <summary>Why tests that need the conformance vectors are skipped.</summary>
    public const string NoConformance = "The conformance vectors (shared/conformance beside the repository) are not here.";

    /// <summary>The directory that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The directory of the conformance vectors; null when they are not there.</summary>
    public static string? Conformance { get; } = FindConformance();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PaoRender.Build.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No directory above {AppContext.BaseDirectory} holds PaoRender.Build.sln.");
    }

    private static string? FindConformance()
    {
        string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "conformance"));
        return Directory.Exists(folder) ? folder : null;
    }
}
