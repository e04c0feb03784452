using System.Globalization;
using System.Text.RegularExpressions;

namespace PaoRender.Cpus;

/// <summary>Finds the CPU set that somebody most likely meant by a text that is none.</summary>
internal static class CpuSetRepair
{
    private const string Number = "(?<=[0-9])";
    private static readonly Regex s_dash = new(Number + @"\s*(?:[\u2010-\u2015\u2212-]|\.\.+|to|:)\s*(?=[0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex s_separator = new(@"\s*[,;\s]\s*", RegexOptions.CultureInvariant);
    private static readonly Regex s_range = new(@"(?<![0-9])([0-9]{1,6})-([0-9]{1,6})(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex s_commas = new(",{2,}", RegexOptions.CultureInvariant);

    // Blanks, and the brackets and quotes of all kinds that people put around a set.
    private static readonly char[] s_around =
        [' ', '\t', '[', ']', '"', '\'', '`', '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB'];

    /// <summary>The set as it is to be written; null where no other text is near enough.</summary>
    public static string? Suggest(string text)
    {
        string ranges = s_dash.Replace(text.Trim(s_around), "-");
        string upwards = s_range.Replace(ranges, static range => Upwards(range.Groups[1].Value, range.Groups[2].Value));
        string repaired = s_commas.Replace(s_separator.Replace(upwards, ","), ",").Trim(',');
        return repaired.Length > 0 && repaired != text && CpuSet.TryParse(repaired, out _) ? repaired : null;
    }

    private static string Upwards(string first, string last) =>
        int.Parse(first, CultureInfo.InvariantCulture) > int.Parse(last, CultureInfo.InvariantCulture) ? $"{last}-{first}" : $"{first}-{last}";
}
