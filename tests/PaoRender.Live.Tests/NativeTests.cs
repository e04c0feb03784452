using System.Diagnostics;
using System.IO;
using PaoRender.Tests.Shared;

namespace PaoRender.Live.Tests;

/// <summary>The program that works with the client without reflection.</summary>
public class NativeTests
{
    private const int Checks = 20;

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    [Fact]
    public void Program_WithoutReflection_HoldsAllItsChecks()
    {
        string program = Path.Combine(
            RepositoryPaths.Root, "tests", "PaoRender.Live.Native", "bin", Configuration, "net10.0", "PaoRender.Live.Native.dll");
        using Process process = Process.Start(new ProcessStartInfo(DotnetHost.Path, ["exec", program]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Equal(Checks, output.Split(": ok").Length - 1);
    }
}
