using System;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Analyzers;

/// <summary>Names files as the build's messages do: relative where a file is inside the project.</summary>
internal sealed class DisplayNames(string projectFolder)
{
    private readonly string _folder = projectFolder.TrimEnd('/', '\\');

    /// <summary>Asks the project where it is; without an answer every file has its full name.</summary>
    public static DisplayNames Read(AnalyzerConfigOptions options)
    {
        try
        {
            byte[] folder = Convert.FromBase64String(ProjectOptions.Property(options, "_PaoProjectFolderBase64"));
            return new DisplayNames(Encoding.UTF8.GetString(folder));
        }
        catch (FormatException)
        {
            return new DisplayNames("");
        }
    }

    /// <summary>The name to show for a full path.</summary>
    public string Of(string path) =>
        _folder.Length > 0
        && path.Length > _folder.Length
        && path[_folder.Length] is '/' or '\\'
        && path.StartsWith(_folder, StringComparison.Ordinal)
            ? path.Substring(_folder.Length + 1)
            : path;
}
