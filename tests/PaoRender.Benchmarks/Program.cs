using System;
using BenchmarkDotNet.Running;
using PaoRender.Benchmarks.Process;

namespace PaoRender.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release -- process PATH...</c> times whole processes, <c>-- builds FEED</c> what our SDK adds to a build,
/// <c>-- checks</c> checking against rendering; anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length > 0 && args[0] == "process") return WholeProcess.Run(args.AsSpan(1).ToArray());
        if (args.Length > 0 && args[0] == "builds") return BuildCost.Run(args.AsSpan(1).ToArray());
        if (args.Length > 0 && args[0] == "checks") return CheckTime.Run();
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
