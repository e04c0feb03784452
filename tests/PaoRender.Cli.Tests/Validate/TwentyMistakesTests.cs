using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaoRender.Cli.Tests.Support;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Validate;

/// <summary>Twenty mistakes are told in order, once each, and nothing is written.</summary>
public sealed class TwentyMistakesTests : IDisposable
{
    private static readonly Regex s_line = new(@"^(?<place>\S+\(\d+,\d+\)): error (?<code>PAO\d+): ", RegexOptions.Multiline);

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;
    private readonly IReadOnlyList<(string, string)> _before;

    public TwentyMistakesTests()
    {
        _cli = new CliRunner(_folder);
        foreach ((string name, string text) in TwentyMistakes.Files) _folder.Write(name, text);
        _before = _folder.Snapshot();
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("validate", ".")]
    [InlineData("render", "--asset-input-dir", ".", "--asset-output-dir", "out")]
    public void Text_HasThemInOrder(params string[] command)
    {
        Assert.Equal(ExitCode.Refused, _cli.Run([.. command, "--operator-release", TwentyMistakes.Release]));
        Assert.Equal(
            TwentyMistakes.Expected,
            s_line.Matches(_cli.Error).Select(match => $"{match.Groups["place"].Value.Replace('\\', '/')} {match.Groups["code"].Value}"));
        Assert.EndsWith("20 errors, 0 warnings\n", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(_before, _folder.Snapshot());
    }

    [Fact]
    public void Sarif_HasThemInOrder()
    {
        Assert.Equal(ExitCode.Refused, _cli.Run("validate", ".", "--operator-release", TwentyMistakes.Release, "--output", "sarif"));
        using var log = JsonDocument.Parse(_cli.Out);
        Assert.Equal(
            TwentyMistakes.Expected, log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Line));
        Assert.Equal(_before, _folder.Snapshot());
    }

    private static string Line(JsonElement result)
    {
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        return TwentyMistakes.Line(
            place.GetProperty("artifactLocation").GetProperty("uri").GetString()!,
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            result.GetProperty("ruleId").GetString()!);
    }
}
