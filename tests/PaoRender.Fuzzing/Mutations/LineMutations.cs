using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Fuzzing.Mutations;

/// <summary>Changes of lines, with what is nested in them: a line and those after it that are indented further.</summary>
internal sealed class LineMutations(Random random)
{
    /// <summary>With a part at another place, taken away from its own or not.</summary>
    public string Move(string input)
    {
        List<string> lines = Lines(input);
        (int at, int count) = Part(lines);
        List<string> part = lines.GetRange(at, count);
        if (random.Next(2) == 0) lines.RemoveRange(at, count);
        lines.InsertRange(random.Next(lines.Count + 1), part);
        return string.Join('\n', lines);
    }

    /// <summary>With a part further in or out, or below a new key.</summary>
    public string Indent(string input)
    {
        List<string> lines = Lines(input);
        (int at, int count) = Part(lines);
        int by = random.Next(-3, 4);
        for (int i = at; i < at + count; i++) lines[i] = by >= 0 ? new string(' ', by) + lines[i] : lines[i][Math.Min(-by, Depth(lines[i]))..];
        if (by > 0 && random.Next(2) == 0) lines.Insert(at, new string(' ', Depth(lines[at]) - by) + (random.Next(2) == 0 ? "more:" : "-"));
        return string.Join('\n', lines);
    }

    /// <summary>Without a part.</summary>
    public string Drop(string input)
    {
        List<string> lines = Lines(input);
        (int at, int count) = Part(lines);
        lines.RemoveRange(at, count);
        return string.Join('\n', lines);
    }

    /// <summary>With a part of another input, as deep as the place is where it goes, or with all of it as a document more.</summary>
    public string Splice(string input, string other)
    {
        if (random.Next(5) == 0) return input + "\n---\n" + other;
        List<string> lines = Lines(input), from = Lines(other);
        (int at, int count) = Part(from);
        int place = random.Next(lines.Count + 1), depth = place < lines.Count ? Depth(lines[place]) : 0, own = Depth(from[at]);
        lines.InsertRange(place, from.GetRange(at, count).Select(line => new string(' ', depth) + line[Math.Min(own, Depth(line))..]));
        return string.Join('\n', lines);
    }

    private (int At, int Count) Part(List<string> lines)
    {
        int at = random.Next(lines.Count), end = at + 1;
        while (end < lines.Count && Depth(lines[end]) > Depth(lines[at])) end++;
        return (at, end - at);
    }

    private static List<string> Lines(string input) => [.. input.Split('\n')];

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
