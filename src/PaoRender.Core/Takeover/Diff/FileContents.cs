using System;
using System.Text;

namespace PaoRender.Comparison;

/// <summary>Reads what Ignition's data URLs hold.</summary>
internal static class FileContents
{
    private const string Scheme = "data:";
    private const string Base64Mark = ";base64";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text behind a data URL; null when it is none, or holds no text.</summary>
    public static string? Decode(string url)
    {
        if (!url.StartsWith(Scheme, StringComparison.Ordinal)) return null;
        int comma = url.IndexOf(',');
        if (comma < 0) return null;
        string body = url.Substring(comma + 1);
        try
        {
            string text = url.Substring(0, comma).EndsWith(Base64Mark, StringComparison.Ordinal)
                ? s_strict.GetString(Convert.FromBase64String(body))
                : Uri.UnescapeDataString(body);

            // Compressed files and keys are not texts, even where their bytes happen to be UTF-8.
            return text.IndexOf('\0') < 0 ? text : null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
