using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>Compares with the approved files of a folder; the generator's environment variable makes the actual ones approved.</summary>
internal static class ApprovedFiles
{
    private const string UpdateVariable = "PAORENDER_UPDATE_SNAPSHOTS";

    /// <summary>Fails with the file and the first line that differ, unless the approved files are exactly these.</summary>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> actual)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") Approve(folder, actual);
        Assert.Null(Difference(folder, actual));
    }

    /// <summary>What differs first; null when nothing does.</summary>
    public static string? Difference(string folder, IReadOnlyDictionary<string, string> actual)
    {
        Dictionary<string, string> approved = Read(folder);
        foreach (string name in actual.Keys.Union(approved.Keys).Order(StringComparer.Ordinal))
        {
            string path = Path.Combine(Path.GetFileName(folder), name);
            if (!approved.TryGetValue(name, out string? expected)) return $"{path} is new.";
            if (!actual.TryGetValue(name, out string? found)) return $"{path} is not written any more.";
            if (found != expected) return $"{path}, {FirstLine(expected, found)}";
        }

        return null;
    }

    private static string FirstLine(string expected, string found)
    {
        string[] before = expected.Split('\n');
        string[] after = found.Split('\n');
        int at = 0;
        while (at < before.Length && at < after.Length && before[at] == after[at]) at++;
        return $"line {at + 1}:\napproved: {before.ElementAtOrDefault(at) ?? "(end)"}\nactual:   {after.ElementAtOrDefault(at) ?? "(end)"}";
    }

    private static Dictionary<string, string> Read(string folder) => Directory.GetFiles(folder, "*.verified.*")
        .ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

    private static void Approve(string folder, IReadOnlyDictionary<string, string> actual)
    {
        foreach (string path in Directory.GetFiles(folder, "*.verified.*")) File.Delete(path);
        foreach ((string name, string text) in actual) File.WriteAllText(Path.Combine(folder, name), text);
    }
}
