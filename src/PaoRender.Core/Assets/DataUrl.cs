using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PaoRender.Assets;

/// <summary>The data URLs that carry file contents in an Ignition config.</summary>
internal static class DataUrl
{
    private const string Prefix = "data:text/plain;charset=utf-8;base64,";
    private const string Gzip = "gzip";

    /// <summary>In bytes. Configuration is shorter by far; a few bytes can be made to inflate to any size.</summary>
    private const int LongestInflated = 1 << 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Of(byte[] content) => Prefix + Convert.ToBase64String(content);

    public static string Of(string content) => Of(Encoding.UTF8.GetBytes(content));

    /// <summary>The text in a data URL; null for any other URL, for one that Ignition refuses, and for bytes that are not a text.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="compression">What Ignition says beside it: <c>gzip</c>, or nothing.</param>
    public static string? Text(string? url, string? compression = null)
    {
        if (url is null || DataUrlReader.Bytes(url) is not { } content) return null;
        try
        {
            string? text = compression == Gzip ? Inflate(content) : s_strict.GetString(content);

            // Keys and compressed files are not texts, even where their bytes happen to be UTF-8.
            return text?.IndexOf('\0') >= 0 ? null : text;
        }
        catch (Exception problem) when (problem is DecoderFallbackException or InvalidDataException)
        {
            return null;
        }
    }

    private static string? Inflate(byte[] content)
    {
        using var inflated = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        byte[] buffer = new byte[LongestInflated + 1];
        int length = 0;
        for (int read; length < buffer.Length && (read = inflated.Read(buffer, length, buffer.Length - length)) > 0;) length += read;
        return length > LongestInflated ? null : s_strict.GetString(buffer, 0, length);
    }
}
