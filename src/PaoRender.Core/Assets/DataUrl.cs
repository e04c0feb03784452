using System;
using System.IO;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace PaoRender.Assets;

/// <summary>The data URLs that carry file contents in an Ignition config.</summary>
internal static class DataUrl
{
    private const string Scheme = "data:";
    private const string Base64Mark = ";base64";
    private const string Gzip = "gzip";

    /// <summary>In bytes. Configuration is shorter by far; a few bytes can be made to inflate to any size.</summary>
    private const int LongestInflated = 1 << 20;

    private const string Prefix = Scheme + "text/plain;charset=utf-8" + Base64Mark + ",";

    public static string Of(byte[] content) => Prefix + Convert.ToBase64String(content);

    public static string Of(string content) => Of(Encoding.UTF8.GetBytes(content));

    /// <summary>The text in a data URL; null for any other URL and for one that cannot be decoded.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="compression">What Ignition says beside it: <c>gzip</c>, or nothing.</param>
    public static string? Decode(string? url, string? compression = null)
    {
        int comma = url?.IndexOf(',') ?? -1;
        if (comma < 0 || !url!.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        string data = url.Substring(comma + 1);
        bool isBase64 = url.Substring(0, comma).EndsWith(Base64Mark, StringComparison.OrdinalIgnoreCase);
        try
        {
            byte[] content = isBase64 ? Convert.FromBase64String(Uri.UnescapeDataString(data)) : Unescape(data);
            return compression == Gzip ? Inflate(content) : Encoding.UTF8.GetString(content);
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a text with escapes, in which a plus sign is one, other than in forms.</summary>
    private static byte[] Unescape(string data)
    {
        byte[] escaped = Encoding.UTF8.GetBytes(data.Replace("+", "%2B"));
        return WebUtility.UrlDecodeToBytes(escaped, 0, escaped.Length);
    }

    private static string? Inflate(byte[] content)
    {
        using var inflated = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        byte[] buffer = new byte[LongestInflated + 1];
        int length = 0;
        for (int read; length < buffer.Length && (read = inflated.Read(buffer, length, buffer.Length - length)) > 0;) length += read;
        return length > LongestInflated ? null : Encoding.UTF8.GetString(buffer, 0, length);
    }
}
