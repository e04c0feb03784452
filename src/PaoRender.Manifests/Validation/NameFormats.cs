namespace PaoRender.Manifests;

/// <summary>Formats whose whole rule is long and of which the common cases are certain.</summary>
internal static class NameFormats
{
    private const string Label = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

    /// <summary>A name of DNS; other alphabets and odd signs are not told.</summary>
    public static bool? HostName(string text)
    {
        if (text.Length == 0 || text.Length > 255 || text.IndexOfAny([' ', '/', ':', '@']) >= 0) return false;
        return text.Length <= 253 && FormatChecks.MatchesPattern(text, $"{Label}(\\.{Label})*") ? true : null;
    }

    /// <summary>A plain address. One with a display name, comments or quotes is not told.</summary>
    public static bool? Email(string text)
    {
        if (text.IndexOf('@') < 0) return false;
        return FormatChecks.MatchesPattern(text, $"[a-zA-Z0-9_+-]+(\\.[a-zA-Z0-9_+-]+)*@{Label}(\\.{Label})*") ? true : null;
    }
}
