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
            foreach (string program in programs) Measure(program, root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }

        return 0;
    }

    private static void Measure(string program, string root)
    {
        double single = 0;
        foreach (int count in s_counts)
        {
            string input = WriteInput(root, count);
            string output = "";
            var samples = new List<ProcessSample>();
            for (int round = 0; round <= Rounds; round++)
            {
                // A fresh folder each time: some file systems are slow to create files right after many were deleted.
                output = Path.Combine(root, FormattableString.Invariant($"out-{s_run++}"));
                var sample = ProcessSample.Take(
                    program, "render", "--asset-input-dir", input, "--asset-output-dir", output, "--verbosity", "quiet");
                // The first round warms the disk cache.
                if (round > 0) samples.Add(sample);
            }

            ProcessSample median = samples.OrderBy(sample => sample.Cpu).ElementAt(samples.Count / 2);
            if (count == 1) single = median.Cpu.TotalMilliseconds;
            double marginal = count == 1 ? 0 : (median.Cpu.TotalMilliseconds - single) / (count - 1);
            double size = new DirectoryInfo(output).EnumerateFiles().Sum(file => file.Length) / 1000.0 / count;
            Console.Write(FormattableString.Invariant(
                $"| {Label(program)} | {count} | {median.Wall.TotalMilliseconds:F0} | {median.Cpu.TotalMilliseconds:F0} "));
            Console.WriteLine(FormattableString.Invariant(
                $"| {median.Cpu.TotalMilliseconds / count:F2} | {marginal:F2} | {median.PeakBytes / 1048576.0:F0} | {size:F1} |"));
        }
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
