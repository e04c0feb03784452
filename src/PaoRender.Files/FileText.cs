using System.Text;

namespace PaoRender.Files;

/// <summary>Text of files: UTF-8, or UTF-16 where a byte order mark says so, whatever the system's own encoding is.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Read(string path) => Decode(FileBytes.Read(path));

    /// <summary>Bytes that are not text become U+FFFD; a byte order mark is dropped.</summary>
    public static string Decode(byte[] bytes) => Decode(bytes, out _);

    /// <summary>Bytes that are not text become U+FFFD; a byte order mark is dropped.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="invalid">Index in the text of the first byte that is not UTF-8; -1 when there is none.</param>
    public static string Decode(byte[] bytes, out int invalid)
    {
        invalid = -1;
        if (Starts(bytes, 0xFF, 0xFE)) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (Starts(bytes, 0xFE, 0xFF)) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        int start = Starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int bad = Utf8Check.FirstInvalid(bytes, start);
        if (bad >= 0) invalid = s_utf8.GetCharCount(bytes, start, bad - start);
        return s_utf8.GetString(bytes, start, bytes.Length - start);
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
