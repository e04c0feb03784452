using System;
using System.Linq;
using System.Text.Json;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Takeover;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public ExplainTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_NamesFileReasonAndDifference()
    {
        Assert.Equal(0, _cli.Run("explain", "--asset-input-dir", "input"));
        Assert.StartsWith("a_kubeletconfig.yaml: KubeletConfig performance-a\n  live-pools: ", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("matchLabels[machineconfiguration.openshift.io/mco-built-in]: added, \"\"\n", _cli.Out);
    }

    [Fact]
    public void Json_SaysTheSame()
    {
        Assert.Equal(0, _cli.Run("explain", "--asset-input-dir", "input", "--output", "json"));
        JsonElement file = Assert.Single(JsonDocument.Parse(_cli.Out).RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal("a_kubeletconfig.yaml", file.GetProperty("file").GetString());
        Assert.Equal(["live-pools"], file.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("reason").GetString()));
    }

    [Fact]
    public void BrokenInput_IsRefused()
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a").Replace("reserved: 0-1", "reserved: x"));

        Assert.Equal(1, _cli.Run("explain", "--asset-input-dir", "input"));
        Assert.Contains("PAO1104", _cli.Error);
        Assert.Equal("", _cli.Out);
    }
}
