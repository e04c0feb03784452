using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Creating;
using PaoRender.Files;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>Reads the machines that a profile is made for, from wherever they come.</summary>
internal sealed class MachineSource(SourceOptions options, CommandContext context)
{
    /// <summary>Where it is, as findings show it.</summary>
    /// <exception cref="UsageException">There is none, or more than one.</exception>
    public UserPath Place()
    {
        int given = (options.MustGather is null ? 0 : 1) + Math.Min(options.Hardware.Count, 1) + (options.ThisMachine ? 1 : 0);
        if (given > 1) throw new UsageException("Give one of --must-gather, --hardware and --this-machine.");
        if (options.Hardware.Contains("") || options.MustGather is "") throw new UsageException("A path is empty.");
        if (options.ThisMachine) return new UserPath("this machine", context.CurrentDirectory);
        if (options.Hardware.Count > 0) return context.Resolve(options.Hardware[0]);
        if (options.MustGather is not null) return context.Resolve(options.MustGather);
        string mount = Path.Combine(context.MountRoot, "input");
        return Directory.Exists(mount) ? UserPath.Absolute(mount)
            : throw new UsageException("There is no must-gather: give --must-gather (or --must-gather-dir-path), --hardware or --this-machine.");
    }

    /// <summary>The cluster; null, with errors, where it cannot be read.</summary>
    /// <param name="place">What <see cref="Place"/> said.</param>
    /// <param name="pools">The pools that are asked for.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public ClusterDump? Read(UserPath place, IEnumerable<string> pools, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (!options.ThisMachine && options.Hardware.Count == 0) return DumpFiles.Read(place, diagnostics, cancellationToken);
        IReadOnlyList<Machine> machines = options.ThisMachine
            ? ThisMachine.Read("/", Environment.MachineName, diagnostics) is { } machine ? [machine] : []
            : HardwareFiles.Read(options.Hardware.Select(context.Resolve), diagnostics, cancellationToken);
        return diagnostics.HasErrors ? null : ClusterDump.OfMachines(machines, place.Display, pools);
    }
}
