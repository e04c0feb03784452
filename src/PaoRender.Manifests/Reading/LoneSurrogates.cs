using System.Text;

namespace PaoRender.Manifests;

/// <summary>Halves of surrogate pairs that stand alone: no UTF-8 text can hold them.</summary>
internal static class LoneSurrogates
{
    /// <summary>Puts U+FFFD in their place, as Go's JSON decoder does.</summary>
    public static string Replace(string text)
    {
        StringBuilder? fixedText = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            fixedText ??= new StringBuilder(text);
            fixedText[i] = '\uFFFD';
        }

        return fixedText?.ToString() ?? text;
    }
}
