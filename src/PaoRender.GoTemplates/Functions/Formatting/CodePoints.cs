using System.Globalization;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Facts about code points.</summary>
internal static class CodePoints
{
    /// <summary>The number itself when it is a character, else that of the replacement character.</summary>
    public static int Valid(long code) => code is (>= 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF) ? (int)code : 0xFFFD;

    /// <summary>Tells whether Go prints a character as it is: letters, marks, numbers, signs and the ASCII blank.</summary>
    public static bool IsPrintable(int code)
    {
        if (code < 0x80) return code is >= ' ' and < 0x7F;
        if (code is >= 0xD800 and <= 0xDFFF) return false;
        return CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(code), 0) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            _ => true,
        };
    }
}
