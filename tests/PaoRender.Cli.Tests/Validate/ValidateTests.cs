using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Validate;

/// <summary><c>pao validate</c>: its exit codes, its forms, and what silences or raises a finding.</summary>
public sealed class ValidateTests : IDisposable
{
    private const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: p
        spec:
          cpu:
            reserved: "0"
            isolated: "1-3"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public ValidateTests()
    {
        _cli = new CliRunner(_folder);
        Directory.CreateDirectory(_folder.PathOf("in"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GoodInput_IsClean_AndNothingIsWritten()
    {
        Assert.Equal(ExitCode.Success, Run(Profile.Replace("\"0\"", "\"0-1\"").Replace("1-3", "2-3")));
        Assert.Equal(("no errors, no warnings\n", ""), (_cli.Out, _cli.Error));
        Assert.Equal(["in"], Directory.GetFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Error_IsOneLineWithItsPlace()
    {
        Assert.Equal(ExitCode.Refused, Run(Profile.Replace("1-3", "0-3")));
        Assert.Contains(
            $"{Path.Combine("in", "p.yaml")}(8,15): error PAO1104: 'spec.cpu.reserved' and 'spec.cpu.isolated'",
            _cli.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_NeedNoOption_AndMayHaveCommas()
    {
        _folder.Write("a,b/p.yaml", Profile.Replace("1-3", "0-3"));
        _folder.Write("c/q.yaml", Profile.Replace("name: p", "name: q").Replace("1-3", "x"));

        Assert.Equal(ExitCode.Refused, _cli.Run("validate", "a,b", "c/q.yaml"));
        Assert.Contains(Path.Combine("a,b", "p.yaml") + "(8,15): error PAO1104", _cli.Error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("c", "q.yaml") + "(8,15): error PAO1104", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MistypedOption_IsAWrongCommandLine()
    {
        Assert.Equal(ExitCode.Usage, Run(Profile, "--frobnicate"));
        Assert.Contains("'--frobnicate'", _cli.Error, StringComparison.Ordinal);
    }

    // The parts of a result are put together once more, and the count of what was left out is not to be lost.
    [Fact]
    public void ManyMistakes_AreCounted()
    {
        Assert.Equal(ExitCode.Success, Run(Profile + string.Concat(Enumerable.Range(0, 500).Select(i => $"  x{i}: 1\n"))));
        Assert.Contains("There are 400 more of PAO1004", _cli.Error, StringComparison.Ordinal);
    }

    // A hundred of a kind and one more that counts the others, as severe as they are, whatever the form.
    [Theory]
    [InlineData("text", "(8,15): error PAO1104", "error PAO1104: There are 50 more of PAO1104 in 50 files")]
    [InlineData("json", "\"code\": \"PAO1104\"", "\"message\": \"There are 50 more of PAO1104 in 50 files")]
    [InlineData("sarif", "\"ruleId\": \"PAO1104\"", "\"text\": \"There are 50 more of PAO1104 in 50 files")]
    [InlineData("github", "::error file=", "::error title=PAO1104::There are 50 more of PAO1104 in 50 files")]
    public void ManyFiles_AreCountedInEveryForm(string output, string one, string rest)
    {
        for (int i = 0; i < 150; i++) _folder.Write($"in/p{i}.yaml", Profile.Replace("1-3", "0-3").Replace("name: p", $"name: p{i}"));
        Assert.Equal(ExitCode.Refused, _cli.Run("validate", "in", "--output", output));
        string said = _cli.Out + _cli.Error;
        int counted = said.Split(one).Length - 1;

        // In JSON and SARIF the last one has its code too.
        Assert.Equal(output is "json" or "sarif" ? 101 : 100, counted);
        Assert.Equal(2, said.Split(rest).Length);
        Assert.Equal(1, _cli.Run("render", "--asset-input-dir", "in", "--asset-output-dir", "out"));
        Assert.Contains("error PAO1104: There are 50 more of PAO1104 in 50 files", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LongValue_IsShortened()
    {
        Assert.Equal(ExitCode.Refused, Run(Profile.Replace("1-3", new string('x', 1_000_000))));
        Assert.InRange(_cli.Error.Length, 100, 10_000);
    }

    [Fact]
    public void EmptyPath_IsAWrongCommandLine() => Assert.Equal(ExitCode.Usage, _cli.Run("validate", ""));

    [Fact]
    public void WrongCommandLine_IsTwo()
    {
        Assert.Equal(ExitCode.Usage, Run(Profile, "--output", "html"));
        Assert.Contains("--output", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ExitCode.Success, "warning PAO1532")]
    [InlineData("--nowarn PAO1532", ExitCode.Success, "")]
    [InlineData("--warnaserror", ExitCode.Refused, "error PAO1532")]
    [InlineData("--warnaserror PAO1532,PAO1004", ExitCode.Refused, "error PAO1532")]
    [InlineData("--warnaserror PAO1004", ExitCode.Success, "warning PAO1532")]
    [InlineData("--warnaserror --nowarn PAO1532", ExitCode.Success, "")]
    public void Severity_IsTheCallersChoice(string options, int code, string said)
    {
        Assert.Equal(code, Run(Profile, options.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        if (said.Length == 0) Assert.Equal("", _cli.Error);
        else Assert.Contains($"(7,15): {said}", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"0\" # pao: disable=PAO1532 a bench", ExitCode.Success, "")]
    [InlineData("\"0\" # pao: disable=PAO1004,PAO1532 a bench", ExitCode.Success, "")]
    [InlineData("\"0\" # pao: disable=PAO1004 a bench", ExitCode.Success, "warning PAO1532")]
    [InlineData("\"0\" # pao: disable=PAO1532", ExitCode.Refused, "error PAO1019")]
    [InlineData("\"0\" # pao: disable=PAO15 a bench", ExitCode.Refused, "error PAO1019")]
    [InlineData("\"0\" # pao: disable PAO1532 a bench", ExitCode.Success, "")]
    [InlineData("\"0\" # pao: disable= a bench", ExitCode.Refused, "error PAO1019")]
    public void Comment_SilencesItsLine(string reserved, int code, string said)
    {
        Assert.Equal(code, Run(Profile.Replace("\"0\"", reserved)));
        Assert.Contains(said, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Comment_OnALineOfItsOwn_IsForTheNext()
    {
        Assert.Equal(ExitCode.Success, Run(Profile.Replace("    reserved", "    # pao: disable=PAO1532 a bench\n    reserved")));
        Assert.Equal("", _cli.Error);
    }

    [Theory]
    [InlineData("isolated: \"5-6\" # pao: disable=PAO1531 hot-plugged", ExitCode.Success)]
    [InlineData("isolated: \"5-x\" # pao: disable=PAO1104 never", ExitCode.Refused)]
    public void Comment_SilencesNoErrorOfTheOperator(string isolated, int code) =>
        Assert.Equal(code, Run(Profile.Replace("isolated: \"1-3\"", isolated)));

    [Fact]
    public void Sarif_IsWhatTheStandardAsks()
    {
        using Stream rules = typeof(ValidateTests).Assembly.GetManifestResourceStream("sarif-rules.json")!;
        using var reader = new StreamReader(rules);
        var schema = JsonSchema.FromText(reader.ReadToEnd());

        Assert.Equal(ExitCode.Refused, Run(Profile.Replace("1-3", "0-3").Replace("name: p", "name: P"), "--output", "sarif"));

        using var log = JsonDocument.Parse(_cli.Out);
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
        Assert.True(schema.Evaluate(log.RootElement, options).IsValid);
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["PAO1102", "PAO1532", "PAO1104"], results.Select(result => result.GetProperty("ruleId").GetString()));
        JsonElement place = results[2].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("in/p.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(8, place.GetProperty("region").GetProperty("startLine").GetInt32());
        JsonElement declared = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(results, result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), declared[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Json_CountsAndLists()
    {
        Assert.Equal(ExitCode.Refused, Run(Profile.Replace("1-3", "0-3"), "--output", "json"));

        using var answer = JsonDocument.Parse(_cli.Out);
        Assert.Equal((1, 1), (answer.RootElement.GetProperty("errors").GetInt32(), answer.RootElement.GetProperty("warnings").GetInt32()));
        Assert.Equal("PAO1104", answer.RootElement.GetProperty("findings")[1].GetProperty("code").GetString());
    }

    [Fact]
    public void GitHub_GetsACommandAFinding()
    {
        Assert.Equal(ExitCode.Success, Run(Profile, "--output", "github"));
        Assert.StartsWith(
            $"::warning file={Path.Combine("in", "p.yaml")},line=7,col=15,title=PAO1532::Only CPU 0",
            _cli.Out, StringComparison.Ordinal);
    }

    private int Run(string profile, params string[] options)
    {
        File.WriteAllText(_folder.PathOf(Path.Combine("in", "p.yaml")), profile);
        return _cli.Run(["validate", "--asset-input-dir", "in", .. options]);
    }
}
