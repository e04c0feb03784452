using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PaoRender.Generators;

/// <summary>Names for constants, readable for values that are blank or made of signs too.</summary>
internal static class EnumNames
{
    private const string Signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ";

    private static readonly string[] s_words =
    [
        "Not", "Quote", "Hash", "Dollar", "Percent", "And", "Apostrophe", "Open", "Close", "Star", "Plus", "Comma", "Minus", "Dot",
        "Slash", "Colon", "Semicolon", "Less", "Equal", "Greater", "Question", "At", "OpenBracket", "Backslash", "CloseBracket", "Caret",
        "Underscore", "Backtick", "OpenBrace", "Or", "CloseBrace", "Tilde", "Blank",
    ];

    /// <summary>The name of a value, told from those that were given before.</summary>
    public static string Next(string value, HashSet<string> given)
    {
        string name = Of(value);
        if (name is "Equals" or "ReferenceEquals" or "GetHashCode" or "GetType" or "ToString" or "MemberwiseClone" or "Finalize") name += "Value";
        string free = name;
        for (int number = 2; !given.Add(free); number++) free = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    private static string Of(string value)
    {
        if (value.Length == 0) return "Empty";
        // Signs are named only where nothing else is left, and a minus before a number.
        bool hasLetters = false;
        foreach (char c in value) hasLetters |= char.IsLetterOrDigit(c);
        string text = hasLetters ? Naming.Pascal(value) : Named(value);
        return text[0] == '_' ? (value[0] == '-' ? "Minus" : "Value") + text.Substring(1) : text;
    }

    private static string Named(string value)
    {
        var text = new StringBuilder();
        foreach (char c in value)
        {
            int sign = Signs.IndexOf(c);
            text.Append(sign >= 0 ? s_words[sign] : "U" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
