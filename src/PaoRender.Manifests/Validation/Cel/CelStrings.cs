using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The functions on texts.</summary>
internal static class CelStrings
{
    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["startsWith/1"] = CelOverload.On(static (string text, string part) => text.StartsWith(part, StringComparison.Ordinal)),
        ["endsWith/1"] = CelOverload.On(static (string text, string part) => text.EndsWith(part, StringComparison.Ordinal)),
        ["contains/1"] = CelOverload.On(static (string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0),
        ["lowerAscii/0"] = CelOverload.On(static (string text) => Map(text, 'A', 'Z', 0x20)),
        ["upperAscii/0"] = CelOverload.On(static (string text) => Map(text, 'a', 'z', -0x20)),
        ["trim/0"] = CelOverload.On(static (string text) => text.Trim()),
        ["charAt/1"] = CelOverload.On(static (string text, long at) => Part(text, at, Math.Min(at + 1, text.Length))),
        ["substring/1"] = CelOverload.On(static (string text, long start) => Part(text, start, text.Length)),
        ["substring/2"] = CelOverload.On(static (string text, long start, long end) => Part(text, start, end)),
        ["split/1"] = CelOverload.On(static (string text, string by) => Split(text, by, -1)),
        ["split/2"] = CelOverload.On(static (string text, string by, long limit) => Split(text, by, limit)),
        ["replace/2"] = CelOverload.On(static (string text, string from, string to) => Replace(text, from, to, -1)),
        ["replace/3"] = CelOverload.On(static (string text, string from, string to, long limit) => Replace(text, from, to, limit)),
        ["join/0"] = CelOverload.On(static (object?[] list) => Join(list, "")),
        ["join/1"] = CelOverload.On(static (object?[] list, string by) => Join(list, by)),
    };

    /// <summary>The text, whose places may be counted in chars: a code point is one.</summary>
    public static string Countable(string text) =>
        text.Any(char.IsSurrogate) ? throw CelException.Unsupported("it counts in a text with characters beyond U+FFFF") : text;

    private static string Map(string text, char first, char last, int shift) =>
        new(Array.ConvertAll(text.ToCharArray(), c => c >= first && c <= last ? (char)(c + shift) : c));

    private static string Part(string text, long start, long end) => start >= 0 && start <= end && end <= Countable(text).Length
        ? text.Substring((int)start, (int)(end - start))
        : throw CelException.Failed("an index is out of range");

    private static object?[] Split(string text, string by, long limit)
    {
        if (limit == 0) return [];
        string[] parts = by.Length == 0
            ? Array.ConvertAll(Countable(text).ToCharArray(), static c => c.ToString())
            : text.Split([by], StringSplitOptions.None);
        if (limit < 0 || parts.Length <= limit) return parts;
        // The last part is the whole rest.
        return [.. parts.Take((int)limit - 1), string.Join(by, parts.Skip((int)limit - 1))];
    }

    private static string Replace(string text, string from, string to, long limit)
    {
        if (from.Length == 0) throw CelException.Unsupported("replace() replaces nothing");
        object?[] parts = Split(text, from, limit < 0 ? -1 : Math.Min(limit, int.MaxValue - 1) + 1);
        return string.Join(to, parts);
    }

    private static object? Join(object?[] list, string by) =>
        Array.TrueForAll(list, static item => item is string) ? string.Join(by, list) : CelOverload.None;
}
