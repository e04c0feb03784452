using System;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Takeover;

/// <summary><c>pao explain CODE</c>.</summary>
public sealed class ExplainRuleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public ExplainRuleTests() => _cli = new CliRunner(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Code_GivesItsPage()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("explain", "pao1104"));
        Assert.Equal((RulePage.Write(RuleCatalogue.Find("PAO1104")!), ""), (_cli.Out, _cli.Error));
    }

    [Fact]
    public void UnknownCode_IsAWrongCommandLine()
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("explain", "PAO9999"));
        Assert.Contains("There is no rule 'PAO9999'", _cli.Error, StringComparison.Ordinal);
    }
}
