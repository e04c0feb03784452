using System.IO;
using System.Text;

namespace PaoRender.Files;

/// <summary>Text of files: always UTF-8, whatever the system's own encoding is.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Read(string path) => Decode(File.ReadAllBytes(path));

    /// <summary>Bytes that are not UTF-8 become U+FFFD; a byte order mark is dropped.</summary>
    public static string Decode(byte[] bytes)
    {
        int start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        return s_utf8.GetString(bytes, start, bytes.Length - start);
    }
}
