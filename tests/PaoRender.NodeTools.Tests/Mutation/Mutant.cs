using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PaoRender.Assets;

namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>One line of one asset, broken in one way.</summary>
internal sealed partial record Mutant(string Asset, int Line, string Way, string Before, string? After)
{
    // What a slip of the pen looks like in bash: each is tried where it applies.
    private static readonly (string Way, string From, string To)[] s_slips =
    [
        ("turn the comparison", "==", "!="),
        ("turn the comparison", "!=", "=="),
        ("swap and/or", " && ", " || "),
        ("swap and/or", " || ", " && "),
        ("negate the test", "[[ ", "[[ ! "),
    ];

    /// <summary>All mutants of an asset. Comments and blank lines do nothing and are left alone.</summary>
    public static IEnumerable<Mutant> Of(string asset, string text)
    {
        string[] lines = text.Split('\n');
        bool script = asset.StartsWith("scripts/", StringComparison.Ordinal);
        for (int at = 0; at < lines.Length; at++)
        {
            string line = lines[at];
            if (Idle().IsMatch(line) && !(script && at == 0)) continue;
            yield return new Mutant(asset, at, "delete", line, null);
            foreach ((string way, string after) in Changes(line, script)) yield return new Mutant(asset, at, way, line, after);
        }
    }

    /// <summary>The bundle with this line broken.</summary>
    public AssetBundle Apply(AssetBundle bundle)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string path in bundle.Paths)
        {
            string text = bundle.Text(path);
            if (path == Asset)
            {
                List<string> lines = [.. text.Split('\n')];
                if (After is null) lines.RemoveAt(Line);
                else lines[Line] = After;
                text = string.Join('\n', lines);
            }

            files[path] = Encoding.UTF8.GetBytes(text);
        }

        return new AssetBundle("mutant", files);
    }

    public override string ToString() => $"{Asset}: {Way}: {Before.Trim()}";

    private static IEnumerable<(string Way, string After)> Changes(string line, bool script)
    {
        if (Condition().Match(line) is { Success: true } condition)
            yield return ("negate the condition",
                line.Remove(condition.Index, condition.Length).Insert(condition.Index, $"{condition.Groups[1]} not ({condition.Groups[2]})}}}}"));
        if (script)
        {
            foreach ((string way, string from, string to) in s_slips)
            {
                int at = line.IndexOf(from, StringComparison.Ordinal);
                if (at >= 0) yield return (way, line.Remove(at, from.Length).Insert(at, to));
            }

            if (Number().Match(line) is { Success: true } number)
                yield return ("change the number", line.Remove(number.Index, 1).Insert(number.Index, Next(number.Value[0])));
        }
        else if (!line.Contains("{{", StringComparison.Ordinal) && LastSign().Match(line) is { Success: true } sign)
        {
            yield return ("spoil the value", line.Remove(sign.Index, 1).Insert(sign.Index, Next(sign.Value[0])));
        }
    }

    private static string Next(char sign) => char.IsAsciiDigit(sign)
        ? ((sign - '0' + 1) % 10).ToString(CultureInfo.InvariantCulture)
        : sign is 'q' ? "k" : "q";

    [GeneratedRegex(@"^\s*(#.*|\{\{-? ?/\*.*\*/ ?-?\}\}.*)?$")]
    private static partial Regex Idle();

    [GeneratedRegex(@"(if|with) ([^}]+?)\}\}")]
    private static partial Regex Condition();

    [GeneratedRegex(@"(?<=(exit|return|fail|=|:-|<) ?)[0-9](?![0-9]*>)")]
    private static partial Regex Number();

    [GeneratedRegex("[A-Za-z0-9](?=[^A-Za-z0-9]*$)")]
    private static partial Regex LastSign();
}
