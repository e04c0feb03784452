using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using PaoRender.Creating;
using PaoRender.Diagnostics;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary><c>pao create</c>: makes profiles for the machines of a cluster.</summary>
internal static class CreateCommand
{
    private const string Name = "pao create", StandardStream = "-", BadPool = "PAO1602";

    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(CreateOptions options, CommandContext context, CancellationToken cancellationToken = default)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        try
        {
            IReadOnlyList<(string Pool, CreatorWishes Wishes)> wanted = CreateWishes.Of(options);
            string[] silent = [.. SettingsResolver.Codes(options.NoWarn), RenderCodes.BuiltInAssets];
            if (options.Output is "") throw new UsageException("--output is empty; give a file, or leave it out for standard output.");
            string? output = options.Output ?? options.Update;
            UserPath? file = output is null or StandardStream ? null : context.Resolve(output);
            UserPath place = new MachineSource(options.Source, context).Place();
            context.WorkFor(file is null ? place.FullPath : Path.GetDirectoryName(file.FullPath) ?? file.FullPath);
            var diagnostics = new DiagnosticBag();
            string text = SourceErrors.Caught(
                place, diagnostics, () => Create(options, wanted, place, context, diagnostics, cancellationToken)) ?? "";
            bool isDone = !diagnostics.HasErrors;
            if (isDone && file is null) context.Out.Write(text);
            if (isDone && file is not null)
                isDone = ReportOutput.Write([new ReportFile(file, new UTF8Encoding(false).GetBytes(text))], InputSet.Empty, diagnostics);
            new DiagnosticPrinter(context.Error, Verbosity.Normal, silent).Print(diagnostics.Items);
            return isDone ? ExitCode.Success : ExitCode.Refused;
        }
        catch (UsageException error)
        {
            UsageErrors.Print(context.Error, [error.Message], Name);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("stopped: there is no profile");
            return ExitCode.Stopped;
        }
    }

    private static string? Create(
        CreateOptions options,
        IReadOnlyList<(string Pool, CreatorWishes Wishes)> wanted,
        UserPath place,
        CommandContext context,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        if (new MachineSource(options.Source, context).Read(place, options.Pools, diagnostics, cancellationToken) is not { } dump) return null;
        if (dump.IsHosted != options.NodePools.Count > 0)
        {
            diagnostics.Error(BadPool, new SourcePosition(place.Display, 0, 0), dump.IsHosted
                ? "This cluster is hosted and has node pools: give --node-pool-name and not --pool (--mcp-name)."
                : "This cluster is not hosted and has MachineConfigPools: give --pool (--mcp-name) and not --node-pool-name.");
            return null;
        }

        var text = new StringBuilder();
        foreach ((string pool, CreatorWishes wishes) in wanted)
        {
            if (ProfileCreator.Create(dump, pool, wishes, diagnostics) is not { } created) continue;
            string name = options.Update ?? wishes.ProfileName + ".yaml";
            string? manifest = options.Update is { } updated
                ? ProfileUpdate.Apply(updated, File.ReadAllText(context.Resolve(updated).FullPath), created, diagnostics)
                : created.Text(options.Explain);
            if (manifest is null) continue;
            text.Append(manifest);
            foreach (ManifestDiagnostic item in Renderer.Check(created.ToRequest(name, manifest), cancellationToken)) diagnostics.Add(item);
        }

        return text.ToString();
    }
}
