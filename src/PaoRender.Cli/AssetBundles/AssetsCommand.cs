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
    public static int Import(ImportOptions options, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(surroundings);
        if (!OperatorRelease.TryParse(options.Release, out _))
            return Usage(surroundings, "import", $"--release does not know '{options.Release}'; known releases are {string.Join(", ", OperatorRelease.All)}.");
        if (options.SourceDate is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Usage(surroundings, "import", $"--source-date does not take '{date}'; use the form 2024-09-19.");
        if (options.From.Length == 0 || options.To.Length == 0) return Usage(surroundings, "import", "--from and --to each need a folder.");

        var diagnostics = new DiagnosticBag();
        UserPath bundle = surroundings.Resolve(options.To);
        surroundings.WorkFor(bundle.FullPath);
        AssetLock? assetLock = AssetImport.Run(surroundings.Resolve(options.From), options.Release, bundle, diagnostics, options.SourceDate);
        return Finish(surroundings, diagnostics, assetLock is null ? null : $"wrote {assetLock.Files.Count} files of release {assetLock.Release} to {options.To}");
    }

    /// <summary>Packs a bundle and returns the exit code.</summary>
    public static int Pack(PackOptions options, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(surroundings);
        var identity = new PackageIdentity(options.Id, options.Version);
        if (!identity.HasGoodId) return Usage(surroundings, "pack", $"--id does not take '{options.Id}'; use letters, digits, '.', '-' and '_'.");
        if (!identity.HasGoodVersion) return Usage(surroundings, "pack", $"--version does not take '{options.Version}'; use the form 1.2.3 or 1.2.3-rc.1.");
        if (options.Bundle.Length == 0 || options.Output.Length == 0) return Usage(surroundings, "pack", "--bundle and --output each need a folder.");

        var diagnostics = new DiagnosticBag();
        UserPath output = surroundings.Resolve(options.Output);
        surroundings.WorkFor(output.FullPath);
        UserPath? package = AssetPackage.Write(surroundings.Resolve(options.Bundle), output, identity, diagnostics);
        return Finish(surroundings, diagnostics, package is null ? null : $"wrote {package.Display}");
    }

    private static int Finish(Surroundings surroundings, DiagnosticBag diagnostics, string? done)
    {
        new DiagnosticPrinter(surroundings.Error, Verbosity.Normal, []).Print(diagnostics.Items);
        if (done is null) return ExitCode.Refused;
        surroundings.Out.WriteLine(done);
        return ExitCode.Success;
    }

    private static int Usage(Surroundings surroundings, string command, string message)
    {
        UsageErrors.Print(surroundings.Error, Enumerable.Repeat(message, 1), "pao assets " + command);
        return ExitCode.Usage;
    }
}
