using System.Text;

namespace PaoRender.Manifests;

/// <summary>
/// What happens to a text on its way through JSON into the reference's YAML library, which reads the JSON as YAML.
/// </summary>
internal static class JsonStep
{
    public static string Apply(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < '\u007F' || c > '\u009F') continue;
            if (c != '\u0085')
            {
                throw new ManifestWriteException(
                    $"The text holds the control character U+{(int)c:X4}, which no manifest can carry; remove it.");
            }

            return LoneSurrogates.Replace(FoldNextLines(text));
        }

        return LoneSurrogates.Replace(text);
    }

    /// <summary>U+0085 is a line break to YAML, so a quoted text is folded there: one becomes a space, more become line feeds.</summary>
    private static string FoldNextLines(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] != '\u0085')
            {
                folded.Append(text[i++]);
                continue;
            }

            while (folded.Length > 0 && folded[folded.Length - 1] is ' ') folded.Length--;
            int breaks = 0;
            for (; i < text.Length && text[i] is '\u0085' or ' '; i++)
            {
                if (text[i] == '\u0085') breaks++;
            }

            if (breaks == 1) folded.Append(' ');
            else folded.Append('\n', breaks - 1);
        }

        return folded.ToString();
    }
}
