using System.Globalization;
using System.Numerics;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>A time span with nanosecond resolution, read and written in Go's form (<c>1h30m0s</c>).</summary>
/// <param name="Nanoseconds">Its length; may be negative.</param>
public readonly record struct GoDuration(long Nanoseconds)
{
    private const long Second = 1_000_000_000;

    /// <summary>Reads a text such as <c>300ms</c>, <c>1.5h</c>, <c>-1m</c> or <c>0</c>.</summary>
    public static bool TryParse(string text, out GoDuration duration)
    {
        duration = default;
        if (string.IsNullOrEmpty(text)) return false;
        int at = text[0] is '+' or '-' ? 1 : 0;
        if (text.Length == at + 1 && text[at] == '0') return true;
        if (at == text.Length) return false;

        BigInteger total = BigInteger.Zero;
        while (at < text.Length)
        {
            if (!TryTakeTerm(text, ref at, out BigInteger nanoseconds)) return false;
            total += nanoseconds;
        }

        if (text[0] == '-') total = -total;
        if (total < long.MinValue || total > long.MaxValue) return false;
        duration = new GoDuration((long)total);
        return true;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString()
    {
        if (Nanoseconds == 0) return "0s";
        var text = new StringBuilder();
        ulong left = Nanoseconds < 0 ? unchecked((ulong)-Nanoseconds) : (ulong)Nanoseconds;
        if (Nanoseconds < 0) text.Append('-');
        if (left < Second)
        {
            (ulong unit, string name) = left < 1_000 ? (1UL, "ns") : left < 1_000_000 ? (1_000UL, "\u00B5s") : (1_000_000UL, "ms");
            return AppendDecimal(text, left, unit).Append(name).ToString();
        }

        ulong minutes = left / (60 * Second);
        ulong hours = minutes / 60;
        if (hours > 0) text.Append(hours.ToString(CultureInfo.InvariantCulture)).Append('h');
        if (minutes > 0) text.Append((minutes % 60).ToString(CultureInfo.InvariantCulture)).Append('m');
        return AppendDecimal(text, left % (60 * Second), Second).Append('s').ToString();
    }

    private static StringBuilder AppendDecimal(StringBuilder text, ulong value, ulong unit)
    {
        text.Append((value / unit).ToString(CultureInfo.InvariantCulture));
        ulong rest = value % unit;
        if (rest == 0) return text;
        int digits = unit.ToString(CultureInfo.InvariantCulture).Length - 1;
        return text.Append('.').Append(rest.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0').TrimEnd('0'));
    }

    private static bool TryTakeTerm(string text, ref int at, out BigInteger nanoseconds)
    {
        nanoseconds = BigInteger.Zero;
        string whole = TakeDigits(text, ref at);
        string fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = TakeDigits(text, ref at);
        }

        if (whole.Length + fraction.Length is 0 or > 60) return false;
        int start = at;
        while (at < text.Length && text[at] != '.' && text[at] is not (>= '0' and <= '9')) at++;
        long unit = UnitOf(text.Substring(start, at - start));
        if (unit == 0) return false;
        var digits = BigInteger.Parse("0" + whole + fraction, CultureInfo.InvariantCulture);
        nanoseconds = digits * unit / BigInteger.Pow(10, fraction.Length);
        return true;
    }

    private static string TakeDigits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return text.Substring(start, at - start);
    }

    private static long UnitOf(string name) => name switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => Second,
        "m" => 60 * Second,
        "h" => 3600 * Second,
        _ => 0,
    };
}
