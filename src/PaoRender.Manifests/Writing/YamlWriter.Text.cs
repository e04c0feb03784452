namespace PaoRender.Manifests;

// Strings: which style carries the text, and how that style puts it on lines.
public sealed partial class YamlWriter
{
    private const int PreferredWidth = 80;
    private const int LongestSimpleKey = 128;

    private void Text(string text)
    {
        if (SimpleText.Is(text) && !YamlScalarResolver.IsNotString(text))
        {
            Word(text);
            return;
        }

        text = JsonStep.Apply(text);
        TextStyle style = Choose(text, TextTraits.Of(text), simpleKey: false);
        Separate();
        Write(text, style, fold: true);
        EndScalar();
    }

    private void KeyText(string key)
    {
        key = JsonStep.Apply(key);
        var traits = TextTraits.Of(key);
        bool simple = !traits.Multiline && Utf8Length(key) <= LongestSimpleKey;
        TextStyle style = Choose(key, traits, simple);
        if (simple)
        {
            Write(key, style, fold: false);
            _out.Append(':');
            _slot = Slot.Value;
            return;
        }

        _out.Append("? ");
        Write(key, style, fold: true);
        if (_out.Column > 0) _out.NewLine();
        _out.PadTo(_frames[_frames.Count - 1].Indent);
        _out.Append(':');
        _slot = Slot.ComplexValue;
    }

    private static TextStyle Choose(string text, TextTraits traits, bool simpleKey)
    {
        if (text.IndexOf('\n') >= 0) return traits.BlockAllowed && !simpleKey ? TextStyle.Literal : TextStyle.DoubleQuoted;
        if (YamlScalarResolver.IsNotString(text)) return TextStyle.DoubleQuoted;
        if (traits.PlainAllowed) return TextStyle.Plain;
        return traits.SingleQuotedAllowed ? TextStyle.SingleQuoted : TextStyle.DoubleQuoted;
    }

    private void Write(string text, TextStyle style, bool fold)
    {
        switch (style)
        {
            case TextStyle.Plain:
                WritePlain(text, fold);
                break;
            case TextStyle.SingleQuoted:
                WriteSingleQuoted(text, fold);
                break;
            case TextStyle.DoubleQuoted:
                WriteDoubleQuoted(text, fold);
                break;
            default:
                WriteLiteral(text);
                break;
        }
    }

    private void WritePlain(string text, bool fold)
    {
        bool afterSpace = false;
        for (int i = 0; i < text.Length;)
        {
            int end = text.IndexOf(' ', i);
            if (end != i)
            {
                // Words go out whole: most of a manifest is data URLs, which are one long word.
                int length = (end < 0 ? text.Length : end) - i;
                _out.Append(text, i, length);
                i += length;
                afterSpace = false;
                continue;
            }

            // The analysis allows no space at either end of a plain text, so there is a next character.
            if (fold && !afterSpace && _out.Column > PreferredWidth && text[i + 1] != ' ') FoldLine();
            else _out.Append(' ');
            afterSpace = true;
            i++;
        }
    }

    private void WriteSingleQuoted(string text, bool fold)
    {
        _out.Append('\'');
        bool afterSpace = false, afterBreak = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ' ')
            {
                bool inside = i > 0 && i < text.Length - 1;
                if (fold && !afterSpace && inside && _out.Column > PreferredWidth && text[i + 1] != ' ') FoldLine();
                else _out.Append(c);
                afterSpace = true;
            }
            else if (TextTraits.IsBreak(c))
            {
                _out.Break(c);
                afterBreak = true;
            }
            else
            {
                if (afterBreak) _out.PadTo(ContinuationIndent);
                if (c == '\'') _out.Append(c);
                _out.Append(c);
                afterSpace = afterBreak = false;
            }
        }

        _out.Append('\'');
    }

    private void WriteDoubleQuoted(string text, bool fold)
    {
        _out.Append('"');
        // The reference escapes every character of a text that starts with a byte order mark.
        bool escapeAll = text.Length > 0 && text[0] == '\uFEFF';
        bool afterSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (escapeAll || c is '"' or '\\' || TextTraits.IsBreak(c) || !TextTraits.IsPrintable(c))
            {
                int codePoint = char.IsHighSurrogate(c) && i + 1 < text.Length ? char.ConvertToUtf32(c, text[++i]) : c;
                _out.Append(YamlEscape.Of(codePoint));
                afterSpace = false;
            }
            else if (c == ' ')
            {
                bool inside = i > 0 && i < text.Length - 1;
                if (fold && !afterSpace && inside && _out.Column > PreferredWidth)
                {
                    FoldLine();
                    if (text[i + 1] == ' ') _out.Append('\\');
                }
                else
                {
                    _out.Append(c);
                }

                afterSpace = true;
            }
            else
            {
                int start = i;
                while (i + 1 < text.Length && NeedsNoEscape(text[i + 1])) i++;
                _out.Append(text, start, i + 1 - start);
                afterSpace = false;
            }
        }

        _out.Append('"');
    }

    private static bool NeedsNoEscape(char c) =>
        c is > ' ' and <= '~' and not ('"' or '\\')
        || (c > '~' && TextTraits.IsPrintable(c) && !TextTraits.IsBreak(c));

    private void WriteLiteral(string text)
    {
        _out.Append('|');
        if (text[0] == ' ' || TextTraits.IsBreak(text[0])) _out.Append('2');
        if (!TextTraits.IsBreak(text[text.Length - 1])) _out.Append('-');
        else if (text.Length == 1 || TextTraits.IsBreak(text[text.Length - 2])) _out.Append('+');
        _out.NewLine();

        int indent = ContinuationIndent;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && !TextTraits.IsBreak(text[end])) end++;
            if (end > at)
            {
                _out.PadTo(indent);
                _out.Append(text, at, end - at);
            }

            if (end < text.Length) _out.Break(text[end]);
            at = end + 1;
        }
    }

    private void FoldLine()
    {
        _out.NewLine();
        _out.PadTo(ContinuationIndent);
    }

    private static int Utf8Length(string text)
    {
        int length = 0;
        foreach (char c in text) length += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        return length;
    }
}
