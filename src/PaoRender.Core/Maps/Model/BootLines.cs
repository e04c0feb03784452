using System;
using System.Collections.Generic;

namespace PaoRender.Maps;

/// <summary>Reads what a TuneD profile adds to the kernel's command line.</summary>
internal static class BootLines
{
    private const string IsolatedKey = "isolated_cores=";

    /// <summary>The values of the command line's settings. The isolated CPUs stand for their variable.</summary>
    public static IEnumerable<string> Values(string text)
    {
        string section = "", isolated = "";
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (Starts(line, "[")) section = line;
            else if (section == "[variables]" && Starts(line, IsolatedKey)) isolated = line.Substring(IsolatedKey.Length);
            if (section != "[bootloader]" || !Starts(line, "cmdline")) continue;
            string value = line.Substring(line.IndexOf('=') + 1).TrimStart('+').Trim();
            if (value.Length > 0) yield return isolated.Length > 0 ? value.Replace("${isolated_cores}", isolated) : value;
        }
    }

    /// <summary>The arguments of a value. Blanks in quotes, and in what TuneD computes, end none.</summary>
    public static IReadOnlyList<string> Split(string value)
    {
        var arguments = new List<string>();
        int start = 0, depth = 0;
        bool quoted = false;
        for (int i = 0; i <= value.Length; i++)
        {
            char c = i < value.Length ? value[i] : ' ';
            if (c == '"') quoted = !quoted;
            else if (c == '{') depth++;
            else if (c == '}') depth--;
            bool ends = i == value.Length || (c is ' ' or '\t' && depth <= 0 && !quoted);
            if (!ends) continue;
            if (i > start) arguments.Add(value.Substring(start, i - start));
            start = i + 1;
        }

        return arguments;
    }

    private static bool Starts(string line, string with) => line.StartsWith(with, StringComparison.Ordinal);
}
