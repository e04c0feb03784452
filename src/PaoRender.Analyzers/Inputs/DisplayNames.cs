using System;

namespace PaoRender.Analyzers;

/// <summary>Names files as the build's messages do: relative where a file is inside the project.</summary>
internal sealed class DisplayNames(string projectFolder)
{
    private readonly string _folder = projectFolder.TrimEnd('/', '\\');

    /// <summary>The name to show for a full path.</summary>
    public string Of(string path) =>
        _folder.Length > 0
        && path.Length > _folder.Length
        && path[_folder.Length] is '/' or '\\'
        && path.StartsWith(_folder, StringComparison.Ordinal)
            ? path.Substring(_folder.Length + 1)
            : path;
}
