namespace PaoRender.Manifests;

/// <summary>
/// Cyrillic and Greek letters that look like those of ASCII. A word in one of these scripts is nothing odd; a letter of it in an ASCII
/// word is, and a word of nothing but such letters.
/// </summary>
internal static class LookAlike
{
    private const string Cyrillic = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D"
        + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0405\u0406\u0408";

    private const string CyrillicMeans = "aeopcyxsijhdqwABEKMHOPCTXSIJ";

    private const string Greek = "\u03BF\u03BD\u03B9\u03C1\u03C5\u03F2\u0391\u0392\u0395\u0396"
        + "\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    private const string GreekMeans = "ovipucABEZHIKMNOPTYX";

    /// <summary>What is odd about the letter at an index; null when nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the letter.</param>
    /// <param name="start">Where the part of the text that counts begins.</param>
    /// <param name="end">Where it ends.</param>
    public static OddCharacter? Find(string text, int index, int start, int end)
    {
        if (Of(text[index]) is not { } odd) return null;
        int first = index, last = index;
        while (first > start && char.IsLetter(text[first - 1])) first--;
        while (last + 1 < end && char.IsLetter(text[last + 1])) last++;
        bool areAll = true;
        for (int i = first; i <= last; i++)
        {
            if (text[i] <= '\u007F') return odd;
            areAll &= Of(text[i]) is not null;
        }

        return areAll ? odd : null;
    }

    private static OddCharacter? Of(char c)
    {
        int cyrillic = Cyrillic.IndexOf(c), greek = Greek.IndexOf(c);
        return cyrillic >= 0 ? Named(c, "Cyrillic", CyrillicMeans[cyrillic]) : greek >= 0 ? Named(c, "Greek", GreekMeans[greek]) : null;
    }

    private static OddCharacter Named(char c, string script, char meant) =>
        new(c, $"a {script} letter that looks like {meant}", meant.ToString());
}
