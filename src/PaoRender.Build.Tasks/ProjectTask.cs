using System.Collections.Generic;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PaoRender.Severities;

namespace PaoRender.Build.Tasks;

/// <summary>What all tasks of a project are told: where it is, and what it makes of warnings.</summary>
public abstract class ProjectTask : Task
{
    /// <summary>The project's folder; relative paths start there.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The project file, to which diagnostics without a place belong.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Whether warnings are errors: <c>true</c> or anything else.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>Codes, separated as in a project, that stay warnings all the same.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>Codes of warnings that nobody wants to see.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Codes of warnings that MSBuild takes for errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Tells another task of this project what this one was told of it.</summary>
    /// <param name="task">The other task.</param>
    /// <param name="engine">Whom it talks to.</param>
    internal T Tell<T>(T task, IBuildEngine engine)
        where T : ProjectTask
    {
        task.BuildEngine = engine;
        task.ProjectDirectory = ProjectDirectory;
        task.ProjectFile = ProjectFile;
        task.TreatWarningsAsErrors = TreatWarningsAsErrors;
        task.WarningsNotAsErrors = WarningsNotAsErrors;
        task.NoWarn = NoWarn;
        task.WarningsAsErrors = WarningsAsErrors;
        return task;
    }

    private protected DiagnosticLog CreateLog(ProjectPaths paths) =>
        new(Log, paths, ProjectFile, new WarningPolicy(TreatWarningsAsErrors, WarningsNotAsErrors, NoWarn));

    private protected SeveritySettings CreateSeverities(IEnumerable<SeverityFile> files, ProjectPaths paths) =>
        new(files, paths.Full, WarningPolicy.Codes(NoWarn), WarningPolicy.Codes(WarningsAsErrors));
}
