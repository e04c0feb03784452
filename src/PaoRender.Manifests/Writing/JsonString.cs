using System.Globalization;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Strings as JSON writes them.</summary>
/// <remarks>
/// Besides what JSON demands, the control characters above ASCII are escaped, because a terminal would obey them, and halves of
/// surrogate pairs, because no encoding has them. All else stands as it is.
/// </remarks>
internal static class JsonString
{
    /// <summary>Appends a string with its quotes.</summary>
    public static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
                continue;
            }

            switch (c)
            {
                case '"' or '\\': text.Append('\\').Append(c); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF'): Escape(text, c); break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }

    private static void Escape(StringBuilder text, char c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
