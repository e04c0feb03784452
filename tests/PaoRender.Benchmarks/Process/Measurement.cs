using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Benchmarks.Process;

/// <summary>The runs of one program over one number of profiles.</summary>
internal sealed class Measurement(string label, string program, int count)
{
    private readonly List<ProcessSample> _samples = [];
    private double _size;

    public string Program => program;

    public int Count => count;

    /// <summary>The median of the CPU time of a run, in milliseconds.</summary>
    public double Cpu => Median.Cpu.TotalMilliseconds;

    /// <summary>What the same program needs for a single profile.</summary>
    public double Single { get; set; }

    private ProcessSample Median => _samples.OrderBy(sample => sample.Cpu).ElementAt(_samples.Count / 2);

    public void Add(ProcessSample sample, string output)
    {
        _samples.Add(sample);
        _size = new DirectoryInfo(output).EnumerateFiles().Sum(file => file.Length) / 1000.0 / count;
    }

    /// <summary>A row of the table.</summary>
    public string Row()
    {
        double next = count == 1 ? 0 : (Cpu - Single) / (count - 1);
        return FormattableString.Invariant($"| {label} | {count} | {Median.Wall.TotalMilliseconds:F0} | {Cpu:F0} ")
            + FormattableString.Invariant($"| {Cpu / count:F2} | {next:F2} | {Median.PeakBytes / 1048576.0:F0} | {_size:F1} |");
    }
}
