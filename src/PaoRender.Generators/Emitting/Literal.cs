using System.Globalization;
using System.Text;

namespace PaoRender.Generators;

/// <summary>Texts as C# writes them.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        StringBuilder literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~') literal.Append(c);
            else literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }
}
