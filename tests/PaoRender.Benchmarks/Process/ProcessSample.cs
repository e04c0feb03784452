using System;
using System.Diagnostics;

namespace PaoRender.Benchmarks.Process;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">Time on the clock.</param>
/// <param name="Cpu">User and system time.</param>
/// <param name="PeakBytes">Largest working set seen.</param>
internal sealed record ProcessSample(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    public static ProcessSample Take(string program, params string[] arguments)
    {
        bool managed = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(managed ? "dotnet" : program);
        if (managed) start.ArgumentList.Add(program);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return Take(start);
    }

    /// <summary>Starts it and waits for its end; what it prints is thrown away when it is redirected.</summary>
    public static ProcessSample Take(ProcessStartInfo start)
    {
        TimeSpan before = ChildTime.Now();
        var clock = Stopwatch.StartNew();
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        if (start.RedirectStandardOutput) process.BeginOutputReadLine();
        long peak = 0;
        while (!process.WaitForExit(5))
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, Peak(process));
        }

        clock.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}.");
        return new ProcessSample(clock.Elapsed, ChildTime.Now() - before, peak);
    }

    private static long Peak(System.Diagnostics.Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two looks.
            return 0;
        }
    }
}
