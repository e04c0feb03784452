using System.Linq;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>Keys that are misspelt, doubled, lost or glued to something.</summary>
internal static class KeyCorruptions
{
    private const string OwnKey = "labels, annotations and selectors have keys of one's own, and another key is another label";

    private const string LostField = "a required key is missed where it should be, and the lines below a lost one have no owner";

    public static readonly CorruptionKind[] All =
    [
        Misspelt("key-short", key => key[..^1]),
        Misspelt("key-long", key => key + "s"),
        Misspelt("key-doubled-letter", key => key.Insert(key.Length / 2, key.Substring(key.Length / 2, 1))),
        Misspelt("key-swapped-letters", key => key[1..2] + key[..1] + key[2..]),
        Misspelt("key-first-upper", key => char.ToUpperInvariant(key[0]) + key[1..]),
        Misspelt("key-lower", key => key.ToLowerInvariant()),
        Misspelt("key-upper", key => key.ToUpperInvariant()),
        Misspelt("key-snake", key => Worded(key, '_')),
        Misspelt("key-kebab", key => Worded(key, '-')),
        Misspelt("key-cyrillic", key => key.Replace('e', '\u0435').Replace('o', '\u043E').Replace('a', '\u0430')),
        Misspelt("key-zero-width", key => key.Insert(1, "\u200B")),
        Misspelt("key-no-break-space", key => key + "\u00A0"),
        Misspelt("key-numbered", key => key + "1"),
        Misspelt("key-template", key => "{{ ." + key + " }}"),
        new("key-blank-before-colon", line => line is { HasKey: true, HasValue: true } ? $"{line.Indent}{line.Key} : {line.Value}" : null),
        new("key-twice", line => line is { HasKey: true, HasScalar: true } ? line + "\n" + line.WithIndent(Deep(line)) : null),
        new("key-twice-other-value", line => line is { HasKey: true, HasScalar: true } ? line + "\n" + line.WithIndent(Deep(line)) + "1" : null),
        new("key-without-colon", line => line is { HasKey: true, HasValue: true } ? $"{line.Indent}{line.Key} {line.Value}" : null)
        {
            Elsewhere = "a scalar ends where the next key begins, which is where the error shows",
        },
        new("key-without-blank", line => line is { HasKey: true, HasValue: true } ? $"{line.Indent}{line.Key}:{line.Value}" : null)
        {
            Elsewhere = "a scalar ends where the next key begins, which is where the error shows",
        },
        new("key-equals", line => line is { HasKey: true, HasValue: true } ? $"{line.Indent}{line.Key}={line.Value}" : null)
        {
            Elsewhere = "a scalar ends where the next key begins, which is where the error shows",
        },
        new("key-lost", line => line is { HasKey: true, HasValue: true } ? $"{line.Indent}: {line.Value}" : null) { Elsewhere = LostField },
        new("key-commented", line => line.HasKey ? "#" + line : null)
        {
            Unnoticeable = "a field that is left out has its default, and nobody can know that it was wanted",
            Elsewhere = LostField,
        },
    ];

    private static CorruptionKind Misspelt(string name, System.Func<string, string> change) =>
        new(name, line => line.Key.Length > 2 && line.Key[0] != '"' && change(line.Key) is var key && key != line.Key ? line.WithKey(key) : null)
        {
            Unnoticeable = OwnKey,
            Elsewhere = LostField,
        };

    private static string Worded(string key, char between) =>
        string.Concat(key.Select(letter => char.IsUpper(letter) ? between + char.ToLowerInvariant(letter).ToString() : letter.ToString()));

    private static string Deep(CorruptibleLine line) => line.Indent.Replace('-', ' ');
}
