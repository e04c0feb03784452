using System;
using System.Collections.Generic;
using System.Text;

namespace PaoRender.GoTemplates.Syntax;

/// <summary>
/// Reads quoted strings and characters. Escapes such as <c>\xc3</c> stand for bytes, so a string is put together as UTF-8.
/// </summary>
internal static class QuotedText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text in quotes that starts at an offset; gives the offset behind it.</summary>
    public static string Read(TemplateSource source, int start, char quote, out int end)
    {
        var bytes = new List<byte>();
        string text = source.Text;
        int at = start + 1;
        while (true)
        {
            if (at >= text.Length || text[at] == '\n') throw source.Error(start, $"This text has no closing {quote} on its line.");
            if (text[at] == quote) break;
            if (text[at] == '\\')
            {
                at = ReadEscape(source, at, quote, bytes);
                continue;
            }

            int length = char.IsSurrogatePair(text, at) ? 2 : 1;
            AddText(bytes, text.Substring(at, length));
            at += length;
        }

        end = at + 1;
        try
        {
            return s_utf8.GetString(bytes.ToArray());
        }
        catch (ArgumentException)
        {
            throw source.Error(start, "The byte escapes of this text do not make valid UTF-8.");
        }
    }

    private static int ReadEscape(TemplateSource source, int start, char quote, List<byte> bytes)
    {
        string text = source.Text;
        char letter = start + 1 < text.Length ? text[start + 1] : '\0';
        if (letter is >= '0' and <= '7')
        {
            long octal = ReadDigits(source, start, start + 1, 3, 8);
            if (octal > 255) throw Unknown(source, start);
            bytes.Add((byte)octal);
            return start + 4;
        }

        int digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            long code = ReadDigits(source, start, start + 2, digits, 16);
            if (letter == 'x') bytes.Add((byte)code);
            else if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) throw Unknown(source, start);
            else AddText(bytes, char.ConvertFromUtf32((int)code));
            return start + 2 + digits;
        }

        char plain = letter == quote ? quote : "\a\b\f\n\r\t\v\\"["abfnrtv\\".IndexOf(letter) is var i and >= 0 ? i : throw Unknown(source, start)];
        bytes.Add((byte)plain);
        return start + 2;
    }

    private static long ReadDigits(TemplateSource source, int start, int at, int count, int radix)
    {
        long value = 0;
        for (int i = at; i < at + count; i++)
        {
            int digit = i < source.Text.Length ? HexDigits.Value(source.Text[i]) : -1;
            if (digit < 0 || digit >= radix) throw Unknown(source, start);
            value = (value * radix) + digit;
        }

        return value;
    }

    private static void AddText(List<byte> bytes, string text) => bytes.AddRange(Encoding.UTF8.GetBytes(text));

    private static TemplateException Unknown(TemplateSource source, int at) =>
        source.Error(at, "This backslash starts no escape that strings know; write '\\\\' for a backslash.");
}
