using System;
using System.IO;
using System.Linq;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

public sealed class StreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public StreamTests() => _cli = new CliRunner(_folder) { In = SampleProfile.Text("p") };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FromPipeToPipe_IsWhatTheFilesHold()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("render", "-", "--asset-output-dir", "out", "--nowarn", "PAO2004"));
        string[] files = [.. SampleProfile.FilesOf("p").Select(name => File.ReadAllText(_folder.PathOf("out/" + name)))];

        Assert.Equal(ExitCode.Success, _cli.Run("render", "--asset-input-dir", "-", "--asset-output-dir", "-", "--nowarn", "PAO2004"));
        Assert.Equal(files.Sum(text => text.Length + "---\n".Length), _cli.Out.Length);
        Assert.All(files, text => Assert.Contains("---\n" + text, _cli.Out, StringComparison.Ordinal));
        Assert.Equal("", _cli.Error);
    }

    [Fact]
    public void Findings_StandInStandardInput()
    {
        _cli.In = SampleProfile.Text("p").Replace("0-1", "0-2", StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, _cli.Run("render", "-", "--asset-output-dir", "-"));
        Assert.Contains("<stdin>(7,15): error PAO1104", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Fact]
    public void StandardInput_GoesWithFilesAndToOtherCommands()
    {
        _folder.Write("in/q.yaml", SampleProfile.Text("q").Replace("worker", "master", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Success, _cli.Run("render", "in", "-", "--asset-output-dir", "out"));
        Assert.Equal([.. SampleProfile.FilesOf("p"), .. SampleProfile.FilesOf("q")], _folder.Names("out"));
        Assert.Equal(ExitCode.Success, _cli.Run("validate", "-"));
    }

    [Fact]
    public void StandardInputTwice_IsAUsageError()
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("render", "-", "-", "--asset-output-dir", "-"));
        Assert.Contains("given twice", _cli.Error, StringComparison.Ordinal);
    }
}
