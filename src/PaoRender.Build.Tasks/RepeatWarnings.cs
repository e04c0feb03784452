using Microsoft.Build.Framework;

namespace PaoRender.Build.Tasks;

/// <summary>Reports the warnings of the last render, for a build that had nothing to render.</summary>
[MSBuildMultiThreadableTask]
public sealed class RepeatWarnings : ProjectTask
{
    /// <summary>The file that remembers the warnings.</summary>
    [Required]
    public string WarningFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        CreateLog(paths).Write(new WarningFile(paths.Full(WarningFile)).Read());
        return !Log.HasLoggedErrors;
    }
}
