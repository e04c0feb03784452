namespace PaoRender.Files;

/// <summary>A folder that manifests are written to.</summary>
public static class OutputFolder
{
    /// <summary>The folder's path without links and without a separator at its end: folders with one of these are one.</summary>
    /// <param name="folder">An absolute path; the folder may be missing. On Windows links stay.</param>
    public static string RealPath(string folder) => Files.RealPath.Of(Require.NotNull(folder, nameof(folder)));
}
