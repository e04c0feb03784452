using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Validation;

/// <summary>An input that a checker must judge rightly, and its repaired twin.</summary>
/// <param name="Folder">The folder of the row.</param>
internal sealed record ValidationRow(string Folder)
{
    public string Name => Path.GetFileName(Folder);

    /// <summary>What is wrong with our judgement; null when nothing is.</summary>
    public string? Problem(TemporaryFolder scratch)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json")));
        JsonElement row = expected.RootElement;
        string severity = row.GetProperty("severity").GetString()!;
        string[] options =
        [
            .. row.GetProperty("release").GetString() is { } release ? (string[])["--operator-release", release] : [],
            .. row.GetProperty("args").EnumerateArray().Select(item => item.GetString()!),
        ];

        (int code, string said) = Run(scratch, "bad", options);
        if (severity == "none" ? code != 0 : (severity == "error") != (code != 0)) return $"ends with {code}: {First(said)}";
        JsonElement position = row.GetProperty("position");
        JsonElement[] at = position.ValueKind == JsonValueKind.Array ? [.. position.EnumerateArray()] : [];
        string start = at.Length == 3 ? $"{at[0]}({at[1]},{at[2]}): {severity} " : "";
        if (severity != "none" && !said.Split('\n').Any(line => line.StartsWith(start, StringComparison.Ordinal)))
            return $"no {start.Trim()}, but {First(said)}";
        if (!Directory.Exists(Path.Combine(Folder, "good"))) return null;
        (code, said) = Run(scratch, "good", options);
        string[] odd = [.. said.Split('\n').Where(line => line.Contains("): error ", StringComparison.Ordinal) || IsWarning(line))];
        return code != 0 ? $"the repaired twin ends with {code}: {First(said)}"
            : odd.Length > 0 ? $"the repaired twin gives {odd[0]}"
            : null;
    }

    private static bool IsWarning(string line) => line.Contains("): warning ", StringComparison.Ordinal);

    private static string First(string said) => string.Join(" | ", said.Split('\n').Where(line => line.Length > 0).Take(2));

    private (int Code, string Said) Run(TemporaryFolder scratch, string twin, string[] options)
    {
        var cli = new CliRunner(scratch);
        string output = scratch.PathOf($"{Name}-{twin}");
        int code = cli.Run(["render", "--asset-input-dir", Path.Combine(Folder, twin), "--asset-output-dir", output, .. options]);

        // The place is told from the folder of the row on.
        string prefix = Path.Combine(Folder, twin) + Path.DirectorySeparatorChar;
        return (code, cli.Error.Replace(prefix, "", StringComparison.Ordinal).Replace(
            Path.GetRelativePath(scratch.Root, prefix), "", StringComparison.Ordinal));
    }
}
