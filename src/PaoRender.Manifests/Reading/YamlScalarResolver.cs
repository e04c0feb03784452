using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>
/// YAML 1.1 resolution of plain scalars, as the Go YAML library that Kubernetes uses does it: it decides how input is
/// read and which output strings need quotes.
/// </summary>
internal static class YamlScalarResolver
{
    private static readonly char[] s_floatMarks = ['.', 'e'];

    /// <summary>Resolves a plain scalar into its kind and its JSON spelling.</summary>
    public static ScalarKind Resolve(string text, out string json)
    {
        json = text;
        if (text.Length == 0)
        {
            json = "null";
            return ScalarKind.Null;
        }

        char first = text[0];
        if (first is '+' or '-' or '.' || IsDigit(first)) return ResolveNumber(text, ref json);
        return ResolveWord(text, ref json);
    }

    /// <summary>Whether the plain text would be read back as something else than a string.</summary>
    public static bool IsNotString(string text) =>
        Resolve(text, out _) != ScalarKind.String || IsTimestamp(text) || IsBase60(text);

    private static ScalarKind ResolveWord(string text, ref string json)
    {
        switch (text)
        {
            case "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON":
                json = "true";
                return ScalarKind.Boolean;
            case "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF":
                json = "false";
                return ScalarKind.Boolean;
            case "~" or "null" or "Null" or "NULL":
                json = "null";
                return ScalarKind.Null;
            default:
                return ScalarKind.String;
        }
    }

    private static ScalarKind ResolveNumber(string text, ref string json)
    {
        switch (text)
        {
            case ".nan" or ".NaN" or ".NAN" or ".inf" or ".Inf" or ".INF"
                or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF":
                return ScalarKind.Float;
        }

        if (text[0] == '.') return ResolvePointNumber(text, ref json);
        if (IsTimestamp(text)) return ScalarKind.String;

        string plain = text.IndexOf('_') < 0 ? text : text.Replace("_", "");
        if (GoNumber.TryParseInteger(plain, out string integer))
        {
            json = integer;
            return ScalarKind.Integer;
        }

        return GoNumber.LooksLikeYamlFloat(plain) && GoNumber.TryParseDouble(plain, out double value)
            ? Float(value, ref json)
            : ScalarKind.String;
    }

    private static ScalarKind ResolvePointNumber(string text, ref string json)
    {
        // Here the reference goes straight to its float parser, which takes an underscore only between two digits.
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && !(IsDigit(text[i - 1]) && i + 1 < text.Length && IsDigit(text[i + 1]))) return ScalarKind.String;
        }

        string plain = text.Replace("_", "");
        return GoNumber.LooksLikeYamlFloat(plain) && GoNumber.TryParseDouble(plain, out double value)
            ? Float(value, ref json)
            : ScalarKind.String;
    }

    private static ScalarKind Float(double value, ref string json)
    {
        json = GoNumber.ToJson(value);

        // On its way through JSON 1.0 and 1e3 become whole numbers, which a field of integers accepts.
        return json.IndexOfAny(s_floatMarks) < 0 ? ScalarKind.Integer : ScalarKind.Float;
    }

    /// <summary>A sexagesimal number such as <c>12:30:45</c>.</summary>
    private static bool IsBase60(string text)
    {
        int i = text[0] is '+' or '-' ? 1 : 0;
        if (i >= text.Length || !IsDigit(text[i])) return false;
        while (i < text.Length && (IsDigit(text[i]) || text[i] == '_')) i++;
        int groups = 0;
        while (i < text.Length && text[i] == ':')
        {
            int digits = 0;
            int start = ++i;
            while (i < text.Length && IsDigit(text[i]) && digits < 2)
            {
                digits++;
                i++;
            }

            if (digits == 0 || (digits == 2 && text[start] > '5')) return false;
            groups++;
        }

        if (groups == 0) return false;
        if (i == text.Length) return true;
        if (text[i++] != '.') return false;
        while (i < text.Length && (IsDigit(text[i]) || text[i] == '_')) i++;
        return i == text.Length;
    }

    /// <summary>A date or a date with time, in the forms that the reference takes for one.</summary>
    public static bool IsTimestamp(string text)
    {
        if (text.Length < 8 || text[4] != '-') return false;
        for (int i = 0; i < 4; i++)
        {
            if (!IsDigit(text[i])) return false;
        }

        int at = 5;
        if (!TakeNumber(text, ref at, out int month) || !Take(text, ref at, '-') || !TakeNumber(text, ref at, out int day)) return false;
        int year = int.Parse(text.Substring(0, 4), CultureInfo.InvariantCulture);
        if (month is < 1 or > 12 || day < 1 || day > DaysIn(year, month)) return false;
        if (at == text.Length) return true;

        char separator = text[at++];
        if (separator is not ('T' or 't' or ' ')) return false;
        if (!TakeNumber(text, ref at, out int hour) || !Take(text, ref at, ':')
            || !TakeNumber(text, ref at, out int minute) || !Take(text, ref at, ':')
            || !TakeNumber(text, ref at, out int second) || hour > 23 || minute > 59 || second > 59) return false;
        if (at < text.Length && text[at] == '.')
        {
            int start = ++at;
            while (at < text.Length && IsDigit(text[at])) at++;
            if (at == start) return false;
        }

        return separator == ' ' ? at == text.Length : IsZone(text, at);
    }

    private static bool IsZone(string text, int at)
    {
        if (at == text.Length) return false;
        if (text[at] == 'Z') return at + 1 == text.Length;
        if (text[at] is not ('+' or '-') || text.Length - at != 6 || text[at + 3] != ':') return false;
        return IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && IsDigit(text[at + 4]) && IsDigit(text[at + 5])
            && int.Parse(text.Substring(at + 1, 2), CultureInfo.InvariantCulture) <= 24
            && int.Parse(text.Substring(at + 4, 2), CultureInfo.InvariantCulture) <= 60;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool TakeNumber(string text, ref int at, out int value)
    {
        value = 0;
        int start = at;
        while (at < text.Length && at - start < 2 && IsDigit(text[at])) value = (value * 10) + (text[at++] - '0');
        return at > start;
    }

    private static bool Take(string text, ref int at, char expected)
    {
        if (at >= text.Length || text[at] != expected) return false;
        at++;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
