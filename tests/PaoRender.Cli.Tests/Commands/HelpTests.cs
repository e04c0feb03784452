using System;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] s_options =
    [
        "--asset-input-dir <DIR[,DIR...]>", "--asset-output-dir <DIR>", "--owner-ref <label-name|k8s|none>", "--operator-release <RELEASE>",
        "--operator-assets <DIR>", "--enable-workload-partitioning", "--match <controller|render>", "--feature-gate <NAME>",
        "--strictness <strict|reference>", "--verbosity <normal|quiet|detailed>",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public HelpTests() => _cli = new CliRunner(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Help_NamesEveryOption()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("render", "--help"));
        Assert.All(s_options, option => Assert.Contains(option, _cli.Out, StringComparison.Ordinal));
        Assert.Equal("", _cli.Error);
    }

    [Fact]
    public void Version_IsOneLine()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+[^\n]*\n$", _cli.Out);
    }

    [Theory]
    [InlineData("render")]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("create")]
    [InlineData("info")]
    [InlineData("verify")]
    [InlineData("explain")]
    [InlineData("diff")]
    [InlineData("completion")]
    [InlineData("schemas")]
    [InlineData("assets import")]
    [InlineData("assets pack")]
    public void Help_HasExamplesThatParse(string verb)
    {
        Assert.Equal(ExitCode.Success, _cli.Run([.. verb.Split(' '), "--help"]));
        Assert.Contains("\nExit codes:\n  0    ", _cli.Out, StringComparison.Ordinal);
        string examples = _cli.Out[_cli.Out.IndexOf("Examples:", StringComparison.Ordinal)..];
        string[] lines = [.. examples.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal))];

        // Of a pipe, the part that is ours; each then fails for want of its files, not of its options.
        string[] ours = [.. lines.Select(line => Regex.Match(line, @"\bpao ([^|>)]+)").Groups[1].Value.Trim())];
        Assert.NotEmpty(ours);
        Assert.All(ours, line =>
        {
            _cli.Run(line.Split(' '));
            Assert.DoesNotContain("PAO1040", _cli.Error, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("show", "--owner-ref")]
    [InlineData("validate", "--with-workload-partitions-api")]
    [InlineData("explain", "--match")]
    [InlineData("diff", "--operator-release")]
    public void Help_LeavesOutWhatHasNoEffect(string verb, string option)
    {
        _cli.Run(verb, "--help");
        Assert.DoesNotContain(option + " ", _cli.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option '--asset-outputdir' here. Did you mean --asset-output-dir?", "render", "--asset-outputdir", "out")]
    [InlineData("There is no option '--stricness' here. Did you mean --strictness?", "validate", "--stricness=reference")]
    [InlineData("There is no option '--zzz' here.", "diff", "--zzz", "1")]
    [InlineData("'rendr' is neither a command nor an argument here. Did you mean render?", "rendr", "in", "--asset-output-dir", "out")]
    [InlineData("'imprt' is neither a command nor an argument here. Did you mean import?", "assets", "imprt")]
    public void MisspeltWord_IsReportedOnce(string message, params string[] arguments)
    {
        Assert.Equal(ExitCode.Usage, _cli.Run(arguments));
        Assert.StartsWith($"error PAO1040: {message}\nSee 'pao", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_ContradictsOtherVerbosity()
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("render", "in", "--asset-output-dir", "out", "--quiet", "--verbosity", "detailed"));
        Assert.Contains("--quiet contradicts --verbosity detailed", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoCommand_IsAUsageError()
    {
        Assert.Equal(ExitCode.Usage, _cli.Run());
        Assert.StartsWith("error PAO1040: A command is missing; there are render, ", _cli.Error, StringComparison.Ordinal);
        Assert.EndsWith("See 'pao --help'.\n", _cli.Error, StringComparison.Ordinal);
    }
}
