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

    [Theory]
    [InlineData("PAO9999", "There is no rule 'PAO9999'. Rules are listed at ")]
    [InlineData("1512", "There is no rule '1512'. Did you mean PAO1512?")]
    [InlineData("PAO151Z", "There is no rule 'PAO151Z'. Did you mean PAO151")]
    public void UnknownCode_IsAWrongCommandLine(string code, string said)
    {
        Assert.Equal(ExitCode.Usage, _cli.Run("explain", code));
        Assert.Contains(said, _cli.Error, StringComparison.Ordinal);
    }
}
