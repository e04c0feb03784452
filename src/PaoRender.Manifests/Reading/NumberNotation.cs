namespace PaoRender.Manifests;

/// <summary>Ways to write a whole number that YAML 1.1 reads and people read in another way, or not at all.</summary>
internal static class NumberNotation
{
    // The largest double has 309 digits.
    private const int FewestDigits = 309;

    /// <summary>What is unusual about a number as it was written; null when nothing is.</summary>
    public static string? Describe(string written)
    {
        int first = written.Length > 0 && written[0] is '-' or '+' ? 1 : 0;
        if (first + 1 < written.Length && written[first] == '0')
        {
            switch (written[first + 1])
            {
                case 'x' or 'X': return "hexadecimal";
                case 'b' or 'B': return "binary";
                case 'o' or 'O' or (>= '0' and <= '9') or '_': return "octal";
            }
        }

        if (written.IndexOf('_') >= 0) return "a number with underscores";
        return written.IndexOfAny(['e', 'E', '.']) >= 0 ? "a floating-point number" : null;
    }

    /// <summary>Whether a text is of digits only, and too many: YAML takes for text what no floating-point number can hold.</summary>
    public static bool IsTooLarge(string text)
    {
        if (text.Length < FewestDigits) return false;
        for (int i = text[0] is '-' or '+' ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or '_')) return false;
        }

        return true;
    }
}
