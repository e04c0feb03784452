using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PaoRender.Assets;

/// <summary>Reads data URLs (RFC 2397) as Ignition and the machine-config daemon do, which is stricter than browsers are.</summary>
/// <remarks>
/// Upper and lower case differ, in <c>data:</c> and <c>;base64</c> too. A media type is one of the known families or an extension,
/// and stands whole or not at all. What is base64 has no escapes, and what is not has no characters that a URL must escape.
/// </remarks>
internal static class DataUrlReader
{
    private const string Token = @"[!#-'*+\-.0-9A-Z^-~]";
    private const string MediaType = $"(?:(?:text|image|audio|video|application|message|multipart){Token}*|[xX]-{Token}*)/{Token}*";
    private const string Plain = @"(?:[!#$&'*+\-.0-9A-Z^-~]|%[0-9A-Fa-f]{2})+";

    // Quoted values are read like Go's string literals.
    private const string Escape = @"\\(?:[abfnrtv\\""]|[0-3][0-7]{2}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U00(?:0[0-9A-Fa-f]|10)[0-9A-Fa-f]{4})";
    private const string Quoted = $"\"(?:[^\"\\\\\\n\\u0080-\\uFFFF]|{Escape})*\"";
    private const string Base64 = "base64";

    private static readonly Regex s_head = new(
        $@"\Adata:(?:{MediaType})?(?:;{Token}+=(?:{Plain}|{Quoted}))*(?<{Base64}>;base64)?,", RegexOptions.CultureInvariant);

    /// <summary>The bytes in a data URL; null for any other text.</summary>
    public static byte[]? Bytes(string url)
    {
        Match head = s_head.Match(url);
        if (!head.Success) return null;
        string data = url.Substring(head.Length);
        return head.Groups[Base64].Success ? FromBase64(data) : FromEscapes(data);
    }

    private static byte[]? FromBase64(string data)
    {
        foreach (char c in data)
        {
            // .NET would skip all kinds of blanks.
            if (c is ' ' or '\t' or '\r') return null;
        }

        try
        {
            return Convert.FromBase64String(data);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[]? FromEscapes(string data)
    {
        byte[] bytes = new byte[data.Length];
        int length = 0;
        for (int at = 0; at < data.Length; at++)
        {
            char c = data[at];
            if (c is <= ' ' or > '~' or '<' or '>' or '#' or '"' or '{' or '}' or '|' or '\\' or '^' or '[' or ']' or '`') return null;
            if (c != '%')
            {
                bytes[length++] = (byte)c;
                continue;
            }

            if (at + 2 >= data.Length
                || !byte.TryParse(data.Substring(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[length++]))
            {
                return null;
            }

            at += 2;
        }

        Array.Resize(ref bytes, length);
        return bytes;
    }
}
