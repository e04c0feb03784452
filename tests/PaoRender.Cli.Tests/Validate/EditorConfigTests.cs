using System;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Validate;

/// <summary>Severities of <c>.editorconfig</c> files hold on the command line.</summary>
public sealed class EditorConfigTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public EditorConfigTests()
    {
        _cli = new CliRunner(_folder);

        // One reserved CPU is a warning, a CPU in no set an error of strictness strict, and 'x' in a set one of the operator.
        Write("\"0\"", "\"1-3\"");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error", "", ExitCode.Refused, "error PAO1532")]
    [InlineData("warning", "", ExitCode.Success, "warning PAO1532")]
    [InlineData("suggestion", "--verbosity normal", ExitCode.Success, "")]
    [InlineData("none", "", ExitCode.Success, "")]
    [InlineData("none", "--warnaserror PAO1532", ExitCode.Refused, "error PAO1532")]
    [InlineData("none", "--warnaserror", ExitCode.Success, "")]
    [InlineData("error", "--nowarn PAO1532", ExitCode.Success, "")]
    public void Warning_IsAsTheFileHasIt(string severity, string options, int code, string said)
    {
        Configure("[*.yaml]", "PAO1532", severity);
        Assert.Equal(code, _cli.Run(["validate", "in", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
        if (said.Length == 0) Assert.DoesNotContain("PAO1532", _cli.Error, StringComparison.Ordinal);
        else Assert.Contains($"(7,15): {said}", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", ExitCode.Refused)]
    [InlineData("none", ExitCode.Success)]
    public void Render_HoldsToItToo(string severity, int code)
    {
        Configure("[in/**]", "PAO1532", severity);
        Assert.Equal(code, _cli.Run("render", "--asset-input-dir", "in", "--asset-output-dir", "out"));
        Assert.Equal(code == ExitCode.Success, System.IO.Directory.Exists(_folder.PathOf("out")));
        Assert.Equal(code != ExitCode.Success, _cli.Error.Contains("PAO1532", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"4-5\"", "PAO1531", ExitCode.Success)]
    [InlineData("\"1-x\"", "PAO1104", ExitCode.Refused)]
    public void Error_IsLoweredWhereACommentWouldSilenceIt(string isolated, string code, int exitCode)
    {
        Write("\"0-1\"", isolated);
        Configure("[*]", code, "none");
        Assert.Equal(exitCode, _cli.Run("validate", "in"));
    }

    [Fact]
    public void OtherFolder_HasNoSay()
    {
        Configure("[other/**]", "PAO1532", "none");
        Assert.Equal(ExitCode.Success, _cli.Run("validate", "in"));
        Assert.Contains("warning PAO1532", _cli.Error, StringComparison.Ordinal);
    }

    private void Configure(string section, string code, string severity) =>
        _folder.Write(".editorconfig", $"root = true\n\n{section}\ndotnet_diagnostic.{code}.severity = {severity}\n");

    private void Write(string reserved, string isolated) => _folder.Write("in/p.yaml", $$"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: p
        spec:
          cpu:
            reserved: {{reserved}}
            isolated: {{isolated}}
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """);
}
