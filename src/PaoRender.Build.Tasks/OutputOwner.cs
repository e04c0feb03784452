namespace PaoRender.Build.Tasks;

/// <summary>A project as one that writes; paths are as the project says them.</summary>
/// <param name="ProjectFile">The project file.</param>
/// <param name="OutputPath">The folder of the manifests.</param>
/// <param name="IndexFile">The file of the index; empty for none.</param>
/// <param name="ReportFolder">The folder of the report; empty for none.</param>
internal sealed record OutputOwner(string ProjectFile, string OutputPath, string IndexFile, string ReportFolder)
{
    /// <summary>The lists of what it has written.</summary>
    public string[] Lists { get; init; } = [];
}
