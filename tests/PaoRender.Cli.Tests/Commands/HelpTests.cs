using System;
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

    [Fact]
    public void NoCommand_IsAUsageError()
    {
        Assert.Equal(ExitCode.Usage, _cli.Run());
        Assert.EndsWith("See 'pao --help'.\n", _cli.Error, StringComparison.Ordinal);
    }
}
