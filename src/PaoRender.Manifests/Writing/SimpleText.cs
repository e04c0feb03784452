#if NET8_0_OR_GREATER
using System;
using System.Buffers;
#endif

namespace PaoRender.Manifests;

/// <summary>
/// Text that no style or escape matters for: letters, digits and a few signs. Most of a manifest's bytes are data URLs of this
/// kind, so they are worth recognising at a glance.
/// </summary>
internal static class SimpleText
{
    private const string Safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+=;,._-";

    /// <summary>Whether a text consists of safe characters and starts with a letter; it may still be a word like <c>true</c>.</summary>
    /// <remarks>A colon is safe inside a data URL, where no blank follows it.</remarks>
    public static bool Is(string text)
    {
        if (text.Length == 0 || !IsLetter(text[0]) || text[text.Length - 1] == ':') return false;
        return !HasOther(text);
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> s_safe = SearchValues.Create(Safe + ":");

    private static bool HasOther(string text) => text.AsSpan().ContainsAnyExcept(s_safe);
#else
    private static readonly bool[] s_safe = Table();

    private static bool HasOther(string text)
    {
        foreach (char c in text)
        {
            if (c >= s_safe.Length || !s_safe[c]) return true;
        }

        return false;
    }

    private static bool[] Table()
    {
        bool[] table = new bool[128];
        foreach (char c in Safe + ":") table[c] = true;
        return table;
    }
#endif
}
