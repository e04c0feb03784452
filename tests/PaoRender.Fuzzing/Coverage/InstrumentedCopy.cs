using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using SharpFuzz;

namespace PaoRender.Fuzzing.Coverage;

/// <summary>A copy of this program whose readers note the branches that they take. The program itself is as it was built.</summary>
internal sealed class InstrumentedCopy : IDisposable
{
    /// <summary>Set for a program that is such a copy.</summary>
    public const string Sign = "PAORENDER_FUZZING_COPY";

    private readonly string _folder = Directory.CreateTempSubdirectory("paorender-fuzzing-").FullName;

    /// <summary>Copies and instruments.</summary>
    public InstrumentedCopy()
    {
        string own = typeof(InstrumentedCopy).Assembly.GetName().Name + ".dll";
        foreach (string path in Directory.GetFiles(AppContext.BaseDirectory)) File.Copy(path, Path.Combine(_folder, Path.GetFileName(path)));
        foreach (string path in Directory.GetFiles(_folder, "PaoRender.*.dll").Where(path => Path.GetFileName(path) != own))
        {
            if (!Fuzzer.Instrument(path, _ => true, Options.Value).Any()) throw new InvalidOperationException($"{path} has nothing to follow.");
        }
    }

    /// <summary>Runs the copy with arguments and gives its exit code.</summary>
    public int Run(IEnumerable<string> arguments)
    {
        string program = Path.Combine(_folder, Path.GetFileName(typeof(InstrumentedCopy).Assembly.Location));
        var start = new ProcessStartInfo(Environment.ProcessPath!, [program, .. arguments]);
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase)) start.FileName = "dotnet";
        start.Environment[Sign] = "1";
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, true);
}
