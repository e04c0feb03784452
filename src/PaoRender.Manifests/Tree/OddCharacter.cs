namespace PaoRender.Manifests;

/// <summary>A character that looks like another one, or like nothing: word processors and web pages put them into what is copied.</summary>
/// <param name="Character">The character.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Instead">What to write instead; empty when it is to be removed.</param>
internal readonly record struct OddCharacter(char Character, string Name, string Instead)
{
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Whether nothing of it can be seen, or nothing but a blank.</summary>
    public bool IsInvisible => Instead is "" or "a blank";

    /// <summary>What it is and what to do about it.</summary>
    public string Advice => $"{Name} (U+{(int)Character:X4}): {(Instead.Length == 0 ? "remove it" : $"write {Instead} instead")}";

    /// <summary>The first of them in a text; null when there is none.</summary>
    public static OddCharacter? Find(string text) => Find(text, 0, text.Length);

    /// <summary>The first of them in a part of a text; null when there is none.</summary>
    public static OddCharacter? Find(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] > '\u007F' && (Of(text[i]) ?? LookAlike.Find(text, i, start, end)) is { } found) return found;
        }

        return null;
    }

    /// <summary>What is odd about a character; null when nothing is.</summary>
    public static OddCharacter? Of(char c) => c switch
    {
        '\u00A0' or '\u2007' or '\u202F' => new OddCharacter(c, "a no-break space", "a blank"),
        '\u1680' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000' => new OddCharacter(c, "a space of unusual width", "a blank"),
        '\u00AD' => new OddCharacter(c, "a soft hyphen", ""),
        '\u200B' => new OddCharacter(c, "a zero-width space", ""),
        '\u200C' or '\u200D' or '\u2060' => new OddCharacter(c, "a zero-width joiner", ""),
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
            new OddCharacter(c, "a mark of writing direction", ""),
        '\uFEFF' => new OddCharacter(c, "a byte order mark", ""),
        >= '\u2018' and <= '\u201B' => new OddCharacter(c, "a curly quote", "'"),
        (>= '\u201C' and <= '\u201F') or '\u00AB' or '\u00BB' => new OddCharacter(c, "a curly quote", "\""),
        '\u2010' or '\u2011' => new OddCharacter(c, "a typographic hyphen", "-"),
        '\u2012' or '\u2015' => new OddCharacter(c, "a typographic dash", "-"),
        '\u2013' => new OddCharacter(c, "an en dash", "-"),
        '\u2014' => new OddCharacter(c, "an em dash", "-"),
        '\u2212' => new OddCharacter(c, "a minus sign", "-"),
        >= '\uFF01' and <= '\uFF5E' => new OddCharacter(c, "a full-width character", ((char)(c - FullWidthOffset)).ToString()),
        _ => null,
    };
}
