using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Rules;

/// <summary>A run of the command line that shows a rule of which no input alone can: files, a command, and a line that it prints.</summary>
/// <param name="Command">The command with its options, after <c>pao</c>.</param>
/// <param name="Finding">The line of the finding; empty where there is none.</param>
public sealed record RuleScene(string Command, string Finding = "")
{
    /// <summary>The files before the run, by their paths with slashes; a path that ends with one is an empty folder.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>The scene in Markdown.</summary>
    public string Page()
    {
        string files = string.Concat(Files.Where(file => !file.Key.EndsWith("/", StringComparison.Ordinal)).Select(file =>
            $"`{file.Key}`:\n\n```\n{file.Value}```\n\n"));
        string folders = string.Concat(Files.Keys.Where(path => path.EndsWith("/", StringComparison.Ordinal)).Select(path =>
            $"`{path}`: an empty folder\n\n"));
        return $"{files}{folders}```text\n$ pao {Command}\n{(Finding.Length == 0 ? "" : Finding.TrimEnd() + "\n")}```\n";
    }
}
