using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary><c>pao schemas</c>: writes JSON schemas for editors.</summary>
internal static class SchemasCommand
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(SchemasOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        OperatorRelease release;
        try
        {
            release = SettingsResolver.Release(options.OperatorRelease, "--operator-release");
            if (options.OutputDir.Length == 0) throw new UsageException("--output-dir is empty; give a folder.");
            if (options.Definitions.Contains("")) throw new UsageException("--crd is empty; give a file or a folder.");
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], "pao schemas");
            return ExitCode.Usage;
        }

        UserPath folder = context.Resolve(options.OutputDir);
        context.WorkFor(folder.FullPath);
        var diagnostics = new DiagnosticBag();
        InputSet definitions = InputFiles.Read(
            options.Definitions.Select(context.Resolve), Strictness.Strict, diagnostics, cancellationToken: cancellationToken);
        IReadOnlyList<EditorSchema> schemas = EditorSchemaSet.Create(release, definitions.Files, diagnostics);
        bool isWritten = !diagnostics.HasErrors && SchemaOutput.Write(schemas, folder, definitions, diagnostics);
        new DiagnosticPrinter(context.Error, Verbosity.Normal, []).Print(diagnostics.Items);
        if (!isWritten) return ExitCode.Refused;
        context.Out.WriteLine($"wrote {schemas.Count} schemas to {folder.Display}");
        return ExitCode.Success;
    }
}
