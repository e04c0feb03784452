using System;
using System.IO;

namespace PaoRender.Files;

/// <summary>What stands at a path.</summary>
internal static class DiskEntry
{
    /// <summary>The end of the names of folders in which output is prepared, and the whole name within the output folder.</summary>
    public const string StagingSuffix = ".pao-staging";

    private const string TemporaryPrefix = ".pao-";
    private const string TemporarySuffix = ".tmp";

    /// <summary>Whether the entry itself is a symbolic link (or, on Windows, a junction).</summary>
    public static bool IsLink(string path)
    {
        // A separator at the end would make the system look at the link's target.
        string entry = path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        try
        {
            return entry.Length > 0 && (File.GetAttributes(entry) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            // It went away since it was listed; whoever opens it next finds out and says so.
            return false;
        }
    }

    /// <summary>A link counts as something even when it leads nowhere.</summary>
    public static bool Exists(string path)
    {
        try
        {
            File.GetAttributes(path);
            return true;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    public static bool IsHidden(string name) => name.StartsWith(".", StringComparison.Ordinal);

    /// <summary>Whether a name is one of those under which output, or an asset bundle, is prepared.</summary>
    public static bool IsTemporary(string name) => IsTemporaryFile(name)
        || (IsHidden(name) && name.EndsWith(StagingSuffix, StringComparison.Ordinal));

    /// <summary>Whether a name is that of a single file or bundle in preparation.</summary>
    public static bool IsTemporaryFile(string name) =>
        name.StartsWith(TemporaryPrefix, StringComparison.Ordinal) && name.EndsWith(TemporarySuffix, StringComparison.Ordinal);

    /// <summary>A temporary name that nobody else has.</summary>
    public static string TemporaryName() => TemporaryPrefix + Guid.NewGuid().ToString("N") + TemporarySuffix;
}
