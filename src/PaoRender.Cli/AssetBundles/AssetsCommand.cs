using System;
using System.Globalization;
using System.Linq;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary><c>pao assets import</c> and <c>pao assets pack</c>.</summary>
public static class AssetsCommand
{
    /// <summary>Makes a locked bundle of the operator's assets and returns the exit code.</summary>
    public static int Import(ImportOptions options, CommandContext context)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        if (!OperatorRelease.TryParse(options.Release, out _))
            return Usage(
                context, "import", $"--release does not know '{options.Release}'; known releases are {string.Join(", ", OperatorRelease.All)}.");
        if (options.SourceDate is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Usage(context, "import", $"--source-date does not take '{date}'; use the form 2024-09-19.");
        if (options.From.Length == 0 || options.To.Length == 0) return Usage(context, "import", "--from and --to each need a folder.");

        var diagnostics = new DiagnosticBag();
        UserPath bundle = context.Resolve(options.To);
        context.WorkFor(bundle.FullPath);
        AssetLock? assetLock = AssetImport.Run(context.Resolve(options.From), options.Release, bundle, diagnostics, options.SourceDate);
        return Finish(
            context, diagnostics, assetLock is null ? null : $"wrote {assetLock.Files.Count} files of release {assetLock.Release} to {options.To}");
    }

    /// <summary>Packs a bundle and returns the exit code.</summary>
    public static int Pack(PackOptions options, CommandContext context)
    {
        Require.NotNull(options, nameof(options));
        Require.NotNull(context, nameof(context));
        var identity = new PackageIdentity(options.Id, options.Version);
        if (!identity.HasGoodId) return Usage(context, "pack", $"--id does not take '{options.Id}'; use letters, digits, '.', '-' and '_'.");
        if (!identity.HasGoodVersion)
        {
            return Usage(context, "pack", $"--version does not take '{options.Version}'; use the form 1.2.3 or 1.2.3-rc.1.");
        }
        if (options.Bundle.Length == 0 || options.Output.Length == 0) return Usage(context, "pack", "--bundle and --output each need a folder.");

        var diagnostics = new DiagnosticBag();
        UserPath output = context.Resolve(options.Output);
        context.WorkFor(output.FullPath);
        UserPath? package = AssetPackage.Write(context.Resolve(options.Bundle), output, identity, diagnostics);
        return Finish(context, diagnostics, package is null ? null : $"wrote {package.Display}");
    }

    private static int Finish(CommandContext context, DiagnosticBag diagnostics, string? done)
    {
        new DiagnosticPrinter(context.Error, Verbosity.Normal, []).Print(diagnostics.Items);
        if (done is null) return ExitCode.Refused;
        context.Out.WriteLine(done);
        return ExitCode.Success;
    }

    private static int Usage(CommandContext context, string command, string message)
    {
        UsageErrors.Print(context.Error, Enumerable.Repeat(message, 1), "pao assets " + command);
        return ExitCode.Usage;
    }
}
