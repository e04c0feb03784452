using System.Collections.Generic;

namespace PaoRender.Cpus;

/// <summary>Reads the notation of <c>spec.cpu</c>: <c>N</c> and <c>N-M</c>, separated by commas.</summary>
internal static class CpuSetParser
{
    /// <summary>Reads a text into runs.</summary>
    /// <returns>The runs as written, or null when the text is refused.</returns>
    public static List<CpuRange>? Read(string text, out string? error)
    {
        error = null;
        var ranges = new List<CpuRange>();
        if (text.Length == 0) return ranges;
        foreach (string part in text.Split(','))
        {
            error = ReadPart(part, text, ranges);
            if (error is not null) return null;
        }

        return ranges;
    }

    private static string? ReadPart(string part, string text, List<CpuRange> ranges)
    {
        if (part.Length == 0) return Empty(text);

        // The first dash separates, so what follows it may carry a sign of its own: "0--0" is CPU 0.
        int dash = part.IndexOf('-');
        string firstText = dash < 0 ? part : part.Substring(0, dash);
        string? problem = ReadNumber(firstText, out long first);
        if (problem is not null) return Refuse(part, text, problem);
        long last = first;
        if (dash >= 0)
        {
            problem = ReadNumber(part.Substring(dash + 1), out last);
            if (problem is not null) return Refuse(part, text, problem);
        }

        if (last < first) return Refuse(text, text, $"'{part}' ends before it starts");
        ranges.Add(new CpuRange(first, last));
        return null;
    }

    private static string Empty(string text) =>
        text[0] == ',' ? "nothing stands before the first comma"
        : text[text.Length - 1] == ',' && text.IndexOf(",,", System.StringComparison.Ordinal) < 0 ? "nothing stands behind the last comma"
        : "nothing stands between two commas";

    private static string Refuse(string part, string text, string problem) =>
        part == text || problem.IndexOf("'" + part + "'", System.StringComparison.Ordinal) >= 0 ? problem : $"in the entry '{part}' {problem}";

    private static string? ReadNumber(string digits, out long value)
    {
        value = 0;
        bool signed = digits.Length > 0 && digits[0] is '+' or '-';
        int start = signed ? 1 : 0;
        if (digits.Length == start) return digits.Length == 0 ? "a CPU number is missing beside '-'" : $"'{digits}' is no CPU number";
        bool negative = signed && digits[0] == '-';
        for (int i = start; i < digits.Length; i++)
        {
            if (digits[i] is ' ' or '\t') return "a blank stands, and a CPU set has none";
            if (digits[i] is < '0' or > '9') return $"'{digits}' is no CPU number";
        }

        for (int i = start; i < digits.Length; i++)
        {
            int digit = digits[i] - '0';
            if (value > (long.MaxValue - digit) / 10) return $"'{digits}' is too large for a CPU number";
            value = (value * 10) + digit;
        }

        if (negative) value = -value;
        return null;
    }
}
