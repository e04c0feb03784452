using System;
using System.Text;

namespace PaoRender.Inputs;

/// <summary>Texts that were encoded, as tools do with what they take for binary.</summary>
internal static class Base64Text
{
    /// <summary>The text; empty when it is none.</summary>
    public static string Decode(string encoded)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
