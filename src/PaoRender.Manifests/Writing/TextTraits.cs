using System;

namespace PaoRender.Manifests;

/// <summary>What a string allows: which styles can carry it without loss, by the rules of the reference's YAML emitter.</summary>
internal readonly struct TextTraits
{
    private TextTraits(bool plain, bool singleQuoted, bool block, bool multiline)
    {
        PlainAllowed = plain;
        SingleQuotedAllowed = singleQuoted;
        BlockAllowed = block;
        Multiline = multiline;
    }

    public bool PlainAllowed { get; }

    public bool SingleQuotedAllowed { get; }

    public bool BlockAllowed { get; }

    public bool Multiline { get; }

    public static TextTraits Of(string text)
    {
        if (text.Length == 0) return new TextTraits(plain: true, singleQuoted: true, block: false, multiline: false);

        bool indicators = text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal);
        bool breaks = false, special = false, breakThenSpace = false, spaceThenBreak = false;
        bool previousSpace = false, previousBreak = false, afterBlank = true;
        int last = text.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            char c = text[i];
            if (IsIndicator(c, first: i == 0, afterBlank, blankNext: i == last || IsBlankOrBreak(text[i + 1]))) indicators = true;
            bool isBreak = IsBreak(c);
            if (isBreak)
            {
                breaks = true;
                if (previousSpace) spaceThenBreak = true;
            }
            else if (c == ' ' && previousBreak)
            {
                breakThenSpace = true;
            }

            if (!IsPrintable(c)) special = true;
            previousSpace = c == ' ';
            previousBreak = isBreak;
            afterBlank = IsBlankOrBreak(c);
        }

        bool edges = text[0] == ' ' || text[last] == ' ' || IsBreak(text[0]) || IsBreak(text[last]);
        bool quotable = !special && !spaceThenBreak;
        return new TextTraits(
            plain: quotable && !breakThenSpace && !breaks && !edges && !indicators,
            singleQuoted: quotable && !breakThenSpace,
            block: quotable && text[last] != ' ',
            multiline: breaks);
    }

    /// <summary>A character that YAML may show as it is. Halves of surrogate pairs, tabs and carriage returns are not.</summary>
    public static bool IsPrintable(char c) =>
        c == '\n' || c is >= ' ' and <= '~' || (c is >= '\u00A0' and <= '\uFFFD' && c != '\uFEFF' && !char.IsSurrogate(c));

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlankOrBreak(char c) => c is ' ' or '\t' or '\0' || IsBreak(c);

    private static bool IsIndicator(char c, bool first, bool afterBlank, bool blankNext) => c switch
    {
        '#' => first || afterBlank,
        ':' => blankNext,
        '-' or '?' => first && blankNext,
        ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => first,
        _ => false,
    };
}
