using System;
using System.Diagnostics;
using System.IO;
using PaoRender.Cli.Tests.Support;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Commands;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void BuiltProgram_ReadsItsEnvironmentAndCurrentFolder()
    {
        _folder.Write("in \u00FC/p.yaml", SampleProfile.Text("p"));
        var start = new ProcessStartInfo(
            DotnetHost.Path, [Path.Combine(AppContext.BaseDirectory, "pao.dll"), "render", "--nowarn", "PAO2004", "--asset-input-dir", "in \u00FC"])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASSET_OUTPUT_DIR"] = "out";
        start.Environment.Remove("OWNER_REF");

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        string error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));

        Assert.Equal((ExitCode.Success, ""), (process.ExitCode, error));
        Assert.Equal("wrote 4 manifests to out (0 unchanged, 0 removed)", output.TrimEnd());
        Assert.Equal(SampleProfile.FilesOf("p"), _folder.Names("out"));
    }
}
