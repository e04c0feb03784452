using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record ToolResult(int Status, string Out, string Error)
{
    /// <summary>Everything, for messages of failed assertions.</summary>
    public override string ToString() => $"exit status {Status}\n{Out}{Error}";
}

/// <summary>A command of the system.</summary>
internal static class Tool
{
    // Fixed folders: what runs on a node is the system's tool, not whatever is first for the developer.
    private static readonly string[] s_folders = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];

    private static readonly Lock s_starting = new();
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(60);

    /// <summary>The command's path; the test is skipped when it is not installed.</summary>
    public static string Require(string command, string package)
    {
        string? path = Find(command);
        Skip.If(path is null, $"{command} is not installed (Debian package {package}).");
        return path!;
    }

    /// <summary>The path of a command that has an option; the test is skipped when it is not installed or too old for it.</summary>
    public static string RequireOption(string command, string package, string option)
    {
        string path = Require(command, package);
        bool known = Run(path, ["--help"]).Out.Contains(option, StringComparison.Ordinal);
        Skip.IfNot(known, $"{path} is too old: it does not know {option} (Debian package {package}).");
        return path;
    }

    public static string? Find(string command) =>
        s_folders.Select(folder => Path.Combine(folder, command)).FirstOrDefault(File.Exists);

    /// <summary>
    /// Does what must not fall between the two halves of starting a process. A program that is being written while another
    /// process starts is open in that process for a moment, and "text file busy" for everyone.
    /// </summary>
    public static void WhileNothingStarts(Action action)
    {
        lock (s_starting) action();
    }

    public static Process Start(ProcessStartInfo start)
    {
        lock (s_starting) return Process.Start(start)!;
    }

    public static ToolResult Run(string path, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach ((string name, string value) in environment) start.Environment[name] = value;
        }

        using Process process = Start(start);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_hang))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{path} does not end.");
        }

        return new ToolResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
