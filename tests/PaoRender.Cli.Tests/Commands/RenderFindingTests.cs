using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

/// <summary>The forms in which <c>pao render</c> gives its findings, and what it makes of warnings: the same as <c>pao validate</c>.</summary>
public sealed class RenderFindingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public RenderFindingTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("in/p.yaml", SampleProfile.Text("p").Replace("0-1", "'0'", StringComparison.Ordinal)
            .Replace("2-7", "1-7", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", ExitCode.Success, "warning PAO1532")]
    [InlineData("--warnaserror", ExitCode.Refused, "error PAO1532")]
    [InlineData("--warnaserror PAO1532", ExitCode.Refused, "error PAO1532")]
    [InlineData("--warnaserror PAO1004", ExitCode.Success, "warning PAO1532")]
    [InlineData("--warnaserror --nowarn PAO1532", ExitCode.Success, "")]
    [InlineData("--warnaserror PAO9999", ExitCode.Usage, "no rule 'PAO9999'")]
    public void Warning_IsAnError_WhereTheCallerSaysSo(string options, int code, string said)
    {
        Assert.Equal(code, Run(["--nowarn", "PAO2004", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
        if (said.Length == 0) Assert.Equal("", _cli.Error);
        else Assert.Contains(said, _cli.Error, StringComparison.Ordinal);
        Assert.Equal(code == ExitCode.Success, Directory.Exists(_folder.PathOf("out")));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Form_IsThatOfValidate(string form)
    {
        Assert.Equal(ExitCode.Success, Run("--output", form, "--nowarn", "PAO2004"));
        string rendered = _cli.Out;
        Assert.StartsWith("wrote ", _cli.Error, StringComparison.Ordinal);
        Assert.NotEmpty(_folder.Names("out"));
        Assert.Equal(ExitCode.Success, _cli.Run("validate", "in", "--output", form));
        Assert.Contains("PAO1532", rendered, StringComparison.Ordinal);
        Assert.Equal(_cli.Out, rendered);
    }

    [Fact]
    public void Refusal_IsGivenInTheForm_AndNothingIsWritten()
    {
        _folder.Write("in/p.yaml", SampleProfile.Text("p").Replace("0-1", "0-2", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Refused, Run("--output", "json", "--quiet"));
        using var answer = JsonDocument.Parse(_cli.Out);
        JsonElement finding = answer.RootElement.GetProperty("findings").EnumerateArray()
            .Single(item => item.GetProperty("severity").GetString() == "error");
        Assert.Equal(("PAO1104", 7, 15), (
            finding.GetProperty("code").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("", _cli.Error);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Theory]
    [InlineData("out", "html")]
    [InlineData("-", "json")]
    public void FormThatCannotBe_IsAUsageError(string output, string form)
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("render", "in", "--asset-output-dir", output, "--output", form));
        Assert.Contains("--output", _cli.Error, StringComparison.Ordinal);
    }

    // It is found while the folder is written, and the folder stays as it was all the same.
    [Fact]
    public void WarningAboutTheOutput_IsAnErrorBeforeAnythingIsWritten()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("render", "in", "--asset-output-dir", "in", "--nowarn", "PAO2004"));
        File.Delete(_folder.PathOf("in/p.yaml"));
        _folder.Write("in/q.yaml", SampleProfile.Text("q"));
        Assert.Equal(ExitCode.Refused, _cli.Run("render", "in", "--asset-output-dir", "in", "--warnaserror", "PAO1037", "--nowarn", "PAO1532"));
        Assert.Contains("error PAO1037", _cli.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Names("in"), name => name.StartsWith("q_", StringComparison.Ordinal));
    }

    private int Run(params string[] options) => _cli.Run(["render", "in", "--asset-output-dir", "out", .. options]);
}
