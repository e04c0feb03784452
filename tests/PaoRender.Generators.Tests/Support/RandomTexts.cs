using System;
using System.Globalization;
using System.Linq;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Makes texts that YAML, JSON or careless code could take for something else.</summary>
/// <remarks>
/// Left out are those that no canonical manifest can carry: U+007F to U+009F, U+FFFE, U+FFFF, lone halves of surrogate pairs, and
/// <c>&lt;&lt;</c> as a key, which the reference writes without quotes and then reads as a merge. Keys have no word that starts
/// with a star either: the YAML library does not see where such a key ends.
/// </remarks>
internal sealed class RandomTexts(Random random)
{
    private static readonly string[] s_words =
    [
        "", " ", "  ", "a", "true", "False", "NO", "y", "n", "on", "off", "~", "null", "Null", "NULL", "-", "--", "---", "...", "- x", "-x", "?",
        "? a", ":",
        "a:", "a: b", "a:b", "#", "a #b", "a#b", "{", "}", "{}", "[", "[]", "[a, b]", ",", "&a", "*a", "!a", "!!str a", "|", ">", "|-", "'", "it's",
        "''", "\"",
        "\"\"", "\\", "\\n", "%", "@", "`", "=", "<<", "0", "1", "-1", "+1", "007", "0o17", "0x1F", "0b11", "1_000", "1e3", "1E+3", "1.", ".5", "-.5",
        "1.50", "1e400",
        ".inf", "-.Inf", ".nan", "NaN", "Infinity", "12:30", "12:30:45.5", "190:20:30", "2026-01-31", "2026-01-31T12:00:00Z", "9223372036854775808",
        "100000000000000000000000000000000000000000", "500Mi", "10%", "{{ .Values.a }}", "${A}", "a\tb", "\t", "a\t", "\n", "\n\n", "a\n", "a\n\n",
        "\na", " \na", "a \nb",
        "a\n b", "  a\nb", "a\nb", "a\r\nb", "\r", "é", "ß", "中文", "😀", "e\u0301", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufeffa", "\u200b",
        "\u202e", "\ufffd",
        "\0", "\u0001", "\u0007", "\b", "\u001b[1m", "\u001f", " a", "a ", "a  b", "\u001fa b", "//", "/*", "*/", "</summary>",
    ];

    private static readonly string[] s_pieces =
        ["a", "b", "Z", "0", "7", " ", " ", "-", ":", "#", "'", "\"", "\\", "\n", "\t", ",", "{", "]", "é", "中", "😀", "\u2028", "\u00a0", ".", "_",
            "/", "%", "\u0002"];

    /// <summary>Any text.</summary>
    public string Text() => random.Next(8) switch
    {
        0 => Pieces(random.Next(12)),
        1 => Pieces(random.Next(300)),
        2 => string.Join(' ', Enumerable.Range(0, random.Next(60)).Select(_ => Word())),
        3 => new string('x', random.Next(2000)),
        4 => string.Join('\n', Enumerable.Range(0, random.Next(6)).Select(_ => Pieces(random.Next(8)))),
        _ => Word(),
    };

    /// <summary>A key that is none of the others of its mapping, which the number sees to where need be.</summary>
    public string Key(int number)
    {
        string key = random.Next(3) == 0 ? Text() : Word();
        return key.Replace(" *", " ", StringComparison.Ordinal) + "k" + number.ToString(CultureInfo.InvariantCulture);
    }

    private string Word() => s_words[random.Next(s_words.Length)];

    private string Pieces(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
}
