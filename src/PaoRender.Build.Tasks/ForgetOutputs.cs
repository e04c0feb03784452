using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;

namespace PaoRender.Build.Tasks;

/// <summary>Takes a project out of the records of those that write somewhere, once its lists of written files are gone.</summary>
[MSBuildMultiThreadableTask]
public sealed class ForgetOutputs : ProjectTask
{
    /// <summary>The folder of the manifests.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>The file of the index; empty for none.</summary>
    public string IndexFile { get; set; } = "";

    /// <summary>The folder of the report; empty for none.</summary>
    public string ReportFolder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var owner = new OutputOwner(ProjectFile, OutputPath, IndexFile, ReportFolder);
        foreach (OwnerPlace place in OwnerPlace.Of(owner, new ProjectPaths(ProjectDirectory)).Where(place => place.IsOwn))
        {
            using var record = OwnerRecord.TryOpen(place.Folder, create: false, CancellationToken.None);
            record?.Write([.. record.Lines.Where(line => File.Exists(line.Path))]);
        }

        return true;
    }
}
