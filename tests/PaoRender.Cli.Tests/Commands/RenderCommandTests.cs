using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public RenderCommandTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("in/p.yaml", SampleProfile.Text("p"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Success_WritesAndSaysSoInOneLine()
    {
        Assert.Equal(ExitCode.Success, Render("in", "out"));
        Assert.Equal("wrote 4 manifests to out (0 unchanged, 0 removed)\n", _cli.Out);
        Assert.Equal("", _cli.Error);
        Assert.Equal(SampleProfile.FilesOf("p"), _folder.Names("out"));
    }

    [Theory]
    [InlineData("--nowarn", "FOO", ExitCode.Usage, "There is no rule 'FOO'")]
    [InlineData("--nowarn", "PAO1004,PAO9999", ExitCode.Usage, "There is no rule 'PAO9999'")]
    [InlineData("--nowarn", "1004", ExitCode.Usage, "There is no rule '1004'. Did you mean PAO1004?")]
    [InlineData("--nowarn", "pao1004", ExitCode.Success, "")]
    [InlineData("--feature-gate", "mixedcpusallocation", ExitCode.Success, "Did you mean MixedCPUsAllocation?")]
    public void Word_ThatIsUnknown_IsNamed(string option, string word, int exit, string said)
    {
        Assert.Equal(exit, Render("in", "out", option, word));
        Assert.Contains(said, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondRun_ChangesNothing()
    {
        Render("in", "out");
        DateTime before = File.GetLastWriteTimeUtc(_folder.PathOf("out/p_tuned.yaml"));

        Assert.Equal(ExitCode.Success, Render("in", "out"));
        Assert.Equal("wrote 4 manifests to out (4 unchanged, 0 removed)\n", _cli.Out);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.PathOf("out/p_tuned.yaml")));
    }

    [Fact]
    public void RenamedProfile_TakesItsOldFilesAlong()
    {
        _folder.Write("out/install-config.yaml", "mine");
        Render("in", "out");
        _folder.Write("in/p.yaml", SampleProfile.Text("q"));

        Assert.Equal(ExitCode.Success, Render("in", "out"));
        Assert.Equal("wrote 4 manifests to out (0 unchanged, 4 removed)\n", _cli.Out);
        Assert.Equal(["install-config.yaml", .. SampleProfile.FilesOf("q")], _folder.Names("out"));
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("reference")]
    public void OneFolderForBoth_RunAfterRun_IsStable(string strictness)
    {
        Assert.Equal(ExitCode.Success, Render("in", "in", "--strictness", strictness));
        IReadOnlyList<(string Name, string Text)> first = _folder.Snapshot("in");

        Assert.Equal(ExitCode.Success, Render("in", "in", "--strictness", strictness));
        Assert.Equal("wrote 4 manifests to in (4 unchanged, 0 removed)\n", _cli.Out);
        Assert.Equal(first, _folder.Snapshot("in"));
    }

    [Fact]
    public void RefusedInput_TellsWhereAndHowMany_AndLeavesTheFolder()
    {
        Render("in", "out");
        IReadOnlyList<(string Name, string Text)> before = _folder.Snapshot("out");
        _folder.Write("in/p.yaml", SampleProfile.Text("p").Replace("0-1", "0-", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Refused, Render("in", "out"));
        Assert.Equal("", _cli.Out);
        string[] lines = _cli.Error.TrimEnd('\n').Split('\n');
        Assert.StartsWith("in/p.yaml(8,15): error PAO", lines[0], StringComparison.Ordinal);
        Assert.Equal("1 error, 0 warnings", lines[^1]);
        Assert.Equal(before, _folder.Snapshot("out"));
    }

    [Fact]
    public void MissingInputs_AndAssets_AreReportedTogether()
    {
        Assert.Equal(ExitCode.Refused, Render("in,no", "out", "--operator-assets", "nowhere"));
        Assert.Equal(
            "no: error PAO1010: This input does not exist; give a file or a folder that does.\n"
            + "nowhere: error PAO1020: There is no such asset folder.\n"
            + "2 errors, 0 warnings\n",
            _cli.Error);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Fact]
    public void FileInPlaceOfTheOutputFolder_IsOneLine()
    {
        _folder.Write("out", "");

        Assert.Equal(ExitCode.Refused, Render("in", "out"));
        Assert.StartsWith("out: error PAO1031: ", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_SaysNothingOfSuccess_ButAllOfFailure()
    {
        Assert.Equal(ExitCode.Success, Render("in", "out", "--verbosity", "quiet"));
        Assert.Equal(("", ""), (_cli.Out, _cli.Error));

        Render("no", "out", "--verbosity", "quiet");
        Assert.Contains("PAO1010", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Detailed_AddsMessagesAndFiles_OnStandardErrorOnly()
    {
        _folder.Write("in/README.md", "");

        Render("in", "out", "--verbosity", "detailed");
        Assert.Contains("in/README.md: info PAO1013: ", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("wrote p_tuned.yaml\n", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("wrote 4 manifests to out (0 unchanged, 0 removed)\n", _cli.Out);
    }

    [Fact]
    public void Stop_LeavesTheFolderAsItWas()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Equal(ExitCode.Stopped, _cli.Run(source.Token, "render", "--asset-input-dir", "in", "--asset-output-dir", "out"));
        Assert.False(Directory.Exists(_folder.PathOf("out")));
        Assert.Equal("", _cli.Out);
    }

    private int Render(string input, string output, params string[] more) =>
        _cli.Run(["render", "--asset-input-dir", input, "--asset-output-dir", output, "--nowarn", "PAO2004", .. more]);
}
