using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PaoRender.Fuzzing.Targets;

/// <summary>Several files in one text: a line such as <c>=== scripts/a.sh</c> begins each.</summary>
internal static class FileBundle
{
    private const string Mark = "=== ";

    private static readonly Encoding s_utf8 = new UTF8Encoding(false);

    public static string Join(IEnumerable<(string Path, string Text)> files) =>
        string.Concat(files.Select(file => Mark + file.Path + "\n" + file.Text + "\n"));

    /// <summary>The files, the last of a name only. What stands before the first mark is of none.</summary>
    public static Dictionary<string, string> Split(string input)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in ("\n" + input).Split("\n" + Mark).Skip(1))
        {
            int end = part.IndexOf('\n');
            string text = end < 0 ? "" : part[(end + 1)..];
            files[end < 0 ? part : part[..end]] = text.EndsWith('\n') ? text[..^1] : text;
        }

        return files;
    }

    /// <summary>A file's bytes. One text in four is of bytes that are not UTF-8, or of UTF-16.</summary>
    public static byte[] Bytes(string text)
    {
        InputChoice choice = new InputChoice(text).Next;
        if (choice.OneIn(5)) return Encoding.Latin1.GetBytes(text);
        return choice.OneIn(7) ? Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray() : s_utf8.GetBytes(text);
    }
}
