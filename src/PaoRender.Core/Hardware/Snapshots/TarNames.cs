using System;
using System.Globalization;
using System.Text;

namespace PaoRender.Hardware;

/// <summary>Names too long for a header: GNU writes them as an entry of their own, POSIX as an attribute in one.</summary>
internal static class TarNames
{
    /// <summary>The most bytes of such an entry; a path of Linux has 4096.</summary>
    public const int Longest = 1 << 16;

    private const string PathKey = "path=";

    /// <summary>Whether an entry is about the name of the one after it.</summary>
    public static bool IsName(byte[] header) => TarHeader.Kind(header) is 'L' or 'K' or 'x' or 'g';

    /// <summary>The name that an entry has for the next one; null where it has none.</summary>
    public static string? Of(char kind, byte[] content) => kind switch
    {
        'L' => Encoding.UTF8.GetString(content).TrimEnd('\0'),
        'x' => PathOf(content),
        _ => null,
    };

    /// <summary>The path among lines such as <c>18 path=some/where</c>, each of which begins with its length in bytes.</summary>
    private static string? PathOf(byte[] lines)
    {
        string? path = null;
        for (int at = 0; at < lines.Length;)
        {
            int blank = Array.IndexOf(lines, (byte)' ', at);
            string digits = blank < 0 ? "" : Encoding.ASCII.GetString(lines, at, blank - at);
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int length)
                || length <= blank - at || length > lines.Length - at)
            {
                return path;
            }

            string pair = Encoding.UTF8.GetString(lines, blank + 1, length - (blank - at) - 1).TrimEnd('\n');
            if (pair.StartsWith(PathKey, StringComparison.Ordinal)) path = pair.Substring(PathKey.Length);
            at += length;
        }

        return path;
    }
}
