using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Framework;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Build.Tasks;

/// <summary>Writes the JSON schemas by which editors complete and check manifests.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteEditorSchemas : ProjectTask
{
    /// <summary>The operator's release; empty for the newest.</summary>
    public string OperatorRelease { get; set; } = "";

    /// <summary>Files with CustomResourceDefinitions of the project's own.</summary>
    public string[] Definitions { get; set; } = [];

    /// <summary>The folder to write to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var paths = new ProjectPaths(ProjectDirectory);
        var diagnostics = new DiagnosticBag();
        OperatorRelease release = new PropertyReader(ProjectFile, diagnostics).Release(OperatorRelease.Trim());
        InputSet definitions = InputFiles.ReadListed(Definitions.Select(paths.Shown), diagnostics);
        IReadOnlyList<EditorSchema> schemas = EditorSchemaSet.Create(release, definitions.Files, diagnostics);
        if (!diagnostics.HasErrors) SchemaOutput.Write(schemas, paths.Shown(Folder), definitions, diagnostics);
        CreateLog(paths).Finish(diagnostics);
        return !Log.HasLoggedErrors;
    }
}
