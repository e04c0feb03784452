using System.Text;

namespace PaoRender.Manifests;

/// <summary>
/// What happens to a text on its way through JSON into the reference's YAML library, which reads the JSON as YAML.
/// </summary>
internal static class JsonStep
{
    public static string Apply(string text)
    {
        bool folds = false;
        foreach (char c in text)
        {
            if (c < '\u007F') continue;
            if (IsRefused(c))
            {
                throw new ManifestWriteException(
                    $"The text holds the control character U+{(int)c:X4}, which no manifest can carry; remove it.");
            }

            folds |= c == '\u0085';
        }

        return LoneSurrogates.Replace(folds ? FoldNextLines(text) : text);
    }

    /// <summary>Whether the reference cannot write a character: JSON leaves it as it is, and YAML does not allow it.</summary>
    public static bool IsRefused(char c) => c is (>= '\u007F' and <= '\u009F' and not '\u0085') or '\uFFFE' or '\uFFFF';

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
