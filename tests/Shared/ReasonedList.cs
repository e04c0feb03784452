using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PaoRender.Tests.Shared;

/// <summary>A text file of exceptions: each line is one, and the comment above it is the reason.</summary>
internal static class ReasonedList
{
    /// <summary>The reason of each line. A line that ends with <c>*</c> stands for all that begin so.</summary>
    public static Dictionary<string, string> Read(string path)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        string reason = "";
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            if (line[0] == '#') reason = line[1..].Trim();
            else known.Add(line, reason);
        }

        return known;
    }

    /// <summary>Whether a line of the list stands for a name.</summary>
    public static bool Covers(string line, string name) =>
        line.EndsWith('*') ? name.StartsWith(line[..^1], StringComparison.Ordinal) : line == name;
}
