using System.Linq;
using System.Text;

namespace PaoRender.Files;

/// <summary>Text of files: UTF-8, or UTF-16 or UTF-32 where a byte order mark says so, whatever the system's own encoding is.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly UTF32Encoding s_utf32 = new(bigEndian: false, byteOrderMark: true);

    private static readonly UTF32Encoding s_bigUtf32 = new(bigEndian: true, byteOrderMark: true);

    public static string Read(string path) => Decode(FileBytes.Read(path));

    /// <summary>Bytes that are not text become U+FFFD; a byte order mark is dropped.</summary>
    public static string Decode(byte[] bytes) => Decode(bytes, out _);

    /// <summary>Bytes that are not text become U+FFFD; a byte order mark is dropped.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="invalid">Index in the text of the first character that stands for bytes which are none; -1 when there is none.</param>
    public static string Decode(byte[] bytes, out int invalid)
    {
        invalid = -1;
        if (Starts(bytes, 0xFF, 0xFE, 0, 0)) return Wide(s_utf32, bytes, out invalid);
        if (Starts(bytes, 0, 0, 0xFE, 0xFF)) return Wide(s_bigUtf32, bytes, out invalid);
        if (Starts(bytes, 0xFF, 0xFE)) return Wide(Encoding.Unicode, bytes, out invalid);
        if (Starts(bytes, 0xFE, 0xFF)) return Wide(Encoding.BigEndianUnicode, bytes, out invalid);
        int start = Starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int bad = Utf8Check.FirstInvalid(bytes, start);
        if (bad >= 0) invalid = s_utf8.GetCharCount(bytes, start, bad - start);
        return s_utf8.GetString(bytes, start, bytes.Length - start);
    }

    private static string Wide(Encoding encoding, byte[] bytes, out int invalid)
    {
        const char Replacement = '\uFFFD';
        int mark = encoding.GetPreamble().Length;
        string text = encoding.GetString(bytes, mark, bytes.Length - mark);

        // Who writes the character itself gets it back as it was; else it stands for what is none.
        invalid = text.IndexOf(Replacement);
        if (invalid >= 0 && encoding.GetBytes(text).SequenceEqual(bytes.Skip(mark))) invalid = -1;
        return text;
    }

    private static bool Starts(byte[] bytes, params byte[] mark)
    {
        if (bytes.Length < mark.Length) return false;
        for (int i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i]) return false;
        }

        return true;
    }
}
