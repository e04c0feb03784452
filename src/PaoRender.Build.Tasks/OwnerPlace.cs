using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;

namespace PaoRender.Build.Tasks;

/// <summary>A folder whose record names the projects that write into it, or into a folder right below it.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="IsOwn">Whether the project writes there. Otherwise it only looks: manifests of sites lie one folder deeper.</param>
internal sealed record OwnerPlace(string Folder, bool IsOwn)
{
    /// <summary>The places of a project, in one order for all projects.</summary>
    public static IReadOnlyList<OwnerPlace> Of(OutputOwner owner, ProjectPaths paths)
    {
        // Never in the manifest folder: installers read all that it holds.
        string manifests = OutputFolder.RealPath(paths.Full(owner.OutputPath));
        string? beside = Path.GetDirectoryName(manifests);
        var own = new List<string?> { beside };
        if (owner.IndexFile.Length > 0) own.Add(OutputFolder.RealPath(Path.GetDirectoryName(paths.Full(owner.IndexFile))!));
        if (owner.ReportFolder.Length > 0) own.Add(Path.GetDirectoryName(OutputFolder.RealPath(paths.Full(owner.ReportFolder))));
        string?[] looked = [manifests, beside is null ? null : Path.GetDirectoryName(beside)];

        // The root of a file system is nobody's place for a file of ours.
        return
        [
            .. own.Select(folder => (Folder: folder, IsOwn: true)).Concat(looked.Select(folder => (Folder: folder, IsOwn: false)))
                .Where(place => place.Folder is not null && Path.GetDirectoryName(place.Folder) is not null)
                .GroupBy(place => place.Folder!, StringComparer.Ordinal)
                .Select(same => new OwnerPlace(same.Key, same.Any(place => place.IsOwn)))
                .OrderBy(place => place.Folder, StringComparer.Ordinal),
        ];
    }

    /// <summary>The folder for the record, made when it is missing and wanted.</summary>
    public string Prepare(bool create)
    {
        try
        {
            if (create && IsOwn) Directory.CreateDirectory(Folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Whoever writes the output reports it.
        }

        return Folder;
    }
}
