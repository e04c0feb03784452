using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Completion;

/// <summary>The printed scripts in the real shells, which ask the real program.</summary>
public sealed class CompletionTests : IDisposable
{
    private const string Bash =
        """
        source "$1"
        COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDS=($2) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        [[ $2 == *' ' ]] && COMP_WORDS+=('') && COMP_CWORD=$((COMP_CWORD + 1))
        _pao_words
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    // The completion system of zsh only lives in an interactive shell: what it would be told is printed instead.
    private const string Zsh =
        """
        compdef() { : }
        compadd() { shift; print -l -- "$@" }
        source "$1"
        BUFFER=$2 CURSOR=${#2}
        _pao_words
        """;

    private const string Fish = "source $argv[1]; complete --do-complete $argv[2] | string split --fields 1 \\t";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("bash", Bash)]
    [InlineData("zsh", Zsh)]
    [InlineData("fish", Fish)]
    public void Shell_OffersCommandsOptionsAndValues(string shell, string script)
    {
        Skip.If(Find(shell) is null, $"{shell} is not installed");
        Skip.If(OperatingSystem.IsWindows(), "shells of Unix");
        var cli = new CliRunner(_folder);
        Assert.Equal(ExitCode.Success, cli.Run("completion", shell));
        _folder.Write("completion", cli.Out);
        _folder.Write("pao", $"#!/bin/sh\nexec '{DotnetHost.Path}' '{Path.Combine(AppContext.BaseDirectory, "pao.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.PathOf("pao"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Contains("validate", Offered(shell, script, "pao val"));
        Assert.Contains("--operator-release", Offered(shell, script, "pao render --operator-r"));
        Assert.Contains("label-name", Offered(shell, script, "pao render --owner-ref "));
        Assert.Contains("4.18", Offered(shell, script, "pao render --operator-release 4.1"));
        Assert.Contains("PAO1104", Offered(shell, script, "pao explain PAO110"));
        Assert.Contains("PAO1011", Offered(shell, script, "pao validate --nowarn PAO10"));
    }

    [Fact]
    public void UnknownShell_IsAUsageError()
    {
        var cli = new CliRunner(_folder);
        Assert.Equal(ExitCode.Usage, cli.Run("completion", "tcsh"));
        Assert.Contains("bash or zsh or fish or pwsh", cli.Error, StringComparison.Ordinal);
    }

    private string[] Offered(string shell, string script, string typed)
    {
        string[] arguments = shell == "fish" ? ["--no-config", "-c", script] : ["-c", script, shell];
        var start = new ProcessStartInfo(shell, [.. arguments, _folder.PathOf("completion"), typed])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _folder.Root + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["HOME"] = _folder.Root;
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        string[] words = [.. process.StandardOutput.ReadToEnd().Split('\n').Where(line => line.Length > 0)];
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal("", error);
        return words;
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
