using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Fuzzing.Mutations;

/// <summary>Changes that know nothing of lines.</summary>
internal sealed class TextMutations(Random random, IReadOnlyList<string> words)
{
    private const int MostRepeats = 600, LongestPiece = 40;

    private static readonly string[] s_numbers =
    [
        "0", "-1", "1", "007", "255", "65536", "1048575", "1048576", "2147483647", "4294967296", "9223372036854775808",
        "1e308", "0.5", "1_000", "0x10",
    ];

    /// <summary>Without a piece.</summary>
    public string Remove(string input)
    {
        (int at, int length) = Piece(input);
        return input.Remove(at, length);
    }

    /// <summary>With one character more, less by one bit or in the other case.</summary>
    public string Character(string input)
    {
        if (input.Length == 0) return input;
        int at = random.Next(input.Length);
        char c = random.Next(3) switch
        {
            0 => (char)(input[at] ^ (1 << random.Next(8))),
            1 => (char)random.Next(char.MaxValue + 1),
            _ => char.IsUpper(input[at]) ? char.ToLowerInvariant(input[at]) : char.ToUpperInvariant(input[at]),
        };
        return input[..at] + c + input[(at + 1)..];
    }

    /// <summary>With a word more.</summary>
    public string Insert(string input) => input.Insert(random.Next(input.Length + 1), Word());

    /// <summary>With a word in place of one of its own.</summary>
    public string ReplaceWord(string input)
    {
        (int Start, int Length)[] own = [.. Runs(input, c => char.IsLetterOrDigit(c) || c is '-' or '_')];
        if (own.Length == 0) return input;
        (int at, int length) = own[random.Next(own.Length)];
        return input[..at] + Word() + input[(at + length)..];
    }

    /// <summary>With a number at the edge of something in place of one of its own.</summary>
    public string Number(string input)
    {
        (int Start, int Length)[] own = [.. Runs(input, char.IsAsciiDigit)];
        if (own.Length == 0) return input;
        (int at, int length) = own[random.Next(own.Length)];
        return input[..at] + s_numbers[random.Next(s_numbers.Length)] + input[(at + length)..];
    }

    /// <summary>With a piece many times over.</summary>
    public string Repeat(string input)
    {
        (int at, int length) = Piece(input);
        string piece = random.Next(2) == 0 ? input.Substring(at, length) : Word();
        return input.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(2, random.Next(3, MostRepeats)))));
    }

    private string Word() => words[random.Next(words.Count)];

    private (int At, int Length) Piece(string input)
    {
        int at = random.Next(input.Length + 1);
        return (at, Math.Min(random.Next(1, LongestPiece), input.Length - at));
    }

    private static IEnumerable<(int Start, int Length)> Runs(string input, Func<char, bool> isOf)
    {
        for (int at = 0; at < input.Length; at++)
        {
            int start = at;
            while (at < input.Length && isOf(input[at])) at++;
            if (at > start) yield return (start, at - start);
        }
    }
}
