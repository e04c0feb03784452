using System;
using System.Text;

namespace PaoRender.Assets;

/// <summary>The data URLs that carry file contents in an Ignition config.</summary>
internal static class DataUrl
{
    private const string Prefix = "data:text/plain;charset=utf-8;base64,";

    public static string Of(byte[] content) => Prefix + Convert.ToBase64String(content);

    public static string Of(string content) => Of(Encoding.UTF8.GetBytes(content));
}
