using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PaoRender.Benchmarks.Process;

/// <summary>
/// What our SDK adds to <c>dotnet build</c>: a build with nothing to do and one after an edit of one profile, against the same files
/// in a project of Microsoft.Build.NoTargets, each in turn within one round.
/// </summary>
internal static class BuildCost
{
    private static readonly int[] s_profiles = [1, 100];

    public static int Run(string[] arguments)
    {
        if (arguments.Length == 0 || !Directory.Exists(arguments[0]))
        {
            Console.Error.WriteLine("Give the folder of the packages (dotnet pack), and how many rounds to run (20).");
            return 2;
        }

        int rounds = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 20;
        Console.WriteLine("| profiles | build | CPU time against NoTargets | wall time against NoTargets |");
        Console.WriteLine("|---:|---|---:|---:|");
        foreach (int profiles in s_profiles) Measure(arguments[0], profiles, rounds);
        return 0;
    }

    private static void Measure(string feed, int profiles, int rounds)
    {
        using var folders = new BuildFolders(feed, profiles);
        List<ProcessSample> peer = [], again = [], unchanged = [], edited = [];

        // The first round restores, renders and warms the disk cache.
        for (int round = 0; round <= rounds; round++)
        {
            ProcessSample[] samples = [Build(folders.Peer), Build(folders.Ours), Build(folders.Peer)];
            folders.Edit();
            ProcessSample edit = Build(folders.Ours);
            if (round == 0) continue;
            peer.Add(samples[0]);
            unchanged.Add(samples[1]);
            again.Add(samples[2]);
            edited.Add(edit);
        }

        Print(profiles, "NoTargets itself, a second time", again, peer);
        Print(profiles, "nothing changed", unchanged, peer);
        Print(profiles, "one profile edited", edited, again);
    }

    private static void Print(int profiles, string what, List<ProcessSample> ours, List<ProcessSample> peer) => Console.WriteLine(
        $"| {profiles} | {what} | {Ratios(ours, peer, sample => sample.Cpu)} | {Ratios(ours, peer, sample => sample.Wall)} |");

    /// <summary>The median of the ratios of each round, and the quarters around it.</summary>
    private static string Ratios(List<ProcessSample> ours, List<ProcessSample> peer, Func<ProcessSample, TimeSpan> time)
    {
        double[] ratios = [.. ours.Zip(peer, (left, right) => time(left) / time(right)).Order()];
        return FormattableString.Invariant($"{ratios[ratios.Length / 2]:F3} ({ratios[ratios.Length / 4]:F2} to {ratios[ratios.Length * 3 / 4]:F2})");
    }

    private static ProcessSample Build(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (string argument in new[] { "build", "-nodeReuse:false", "-v:q", "-nologo" }) start.ArgumentList.Add(argument);

        // All work is done by this one process and ends with it, or its CPU time would not be known.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment.Remove("MSBUILDUSESERVER");
        return ProcessSample.Take(start);
    }
}
