using System;
using System.Text;

namespace PaoRender.Assets;

/// <summary>The data URLs that carry file contents in an Ignition config.</summary>
internal static class DataUrl
{
    private const string Scheme = "data:";
    private const string Base64Mark = ";base64";
    private const string Prefix = Scheme + "text/plain;charset=utf-8" + Base64Mark + ",";

    public static string Of(byte[] content) => Prefix + Convert.ToBase64String(content);

    public static string Of(string content) => Of(Encoding.UTF8.GetBytes(content));

    /// <summary>The text in a data URL; null for any other URL and for one that cannot be decoded.</summary>
    public static string? Decode(string? url)
    {
        int comma = url?.IndexOf(',') ?? -1;
        if (comma < 0 || !url!.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        string data = Uri.UnescapeDataString(url.Substring(comma + 1));
        if (!url.Substring(0, comma).EndsWith(Base64Mark, StringComparison.OrdinalIgnoreCase)) return data;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(data));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
