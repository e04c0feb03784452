using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Benchmarks.Process;

/// <summary>
/// Times whole runs of the command line, each variant in turn within one round, so that noise of the machine hits all alike;
/// what counts are the ratios within a run.
/// </summary>
internal static class WholeProcess
{
    private const int Rounds = 5;
    private static readonly int[] s_counts = [1, 100, 1000];
    private static int s_run;

    /// <summary>Runs every given <c>pao</c> (a dll or a native program) and prints a table.</summary>
    public static int Run(string[] programs)
    {
        if (programs.Length == 0)
        {
            Console.Error.WriteLine("Give the paths of one or more builds of pao (pao.dll or a native pao).");
            return 2;
        }

        string root = Directory.CreateTempSubdirectory("pao-bench-").FullName;
        try
        {
            Console.WriteLine("| program | profiles | wall ms | CPU ms | CPU ms a profile | above one profile | peak MiB | kB a profile |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (Measurement measurement in Measure(programs, root)) Console.WriteLine(measurement.Row());
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }

        return 0;
    }

    private static Measurement[] Measure(string[] programs, string root)
    {
        Measurement[] runs = [.. from program in programs from count in s_counts select new Measurement(Label(program), program, count)];
        for (int round = 0; round <= Rounds; round++)
        {
            foreach (Measurement run in runs)
            {
                // A fresh folder each time: some file systems are slow to create files right after many were deleted.
                string output = Path.Combine(root, FormattableString.Invariant($"out-{s_run++}"));
                var sample = ProcessSample.Take(
                    run.Program, "render", "--asset-input-dir", WriteInput(root, run.Count), "--asset-output-dir", output, "--verbosity", "quiet",
                    "--nowarn", "PAO1115", "--nowarn", "PAO2004");
                // The first round warms the disk cache.
                if (round > 0) run.Add(sample, output);
            }
        }

        foreach (Measurement run in runs) run.Single = runs.First(other => other.Program == run.Program).Cpu;
        return runs;
    }

    private static string WriteInput(string root, int count)
    {
        string folder = Path.Combine(root, "in-" + count);
        if (Directory.Exists(folder)) return folder;
        Directory.CreateDirectory(folder);
        foreach (InputFile file in SampleProfiles.Create(count)) File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
        return folder;
    }

    private static string Label(string program) =>
        Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(program))!) + "/" + Path.GetFileName(program);
}
