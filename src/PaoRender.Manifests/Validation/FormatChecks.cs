using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Checks the formats of texts, by the rules that the documentation of Kubernetes names.</summary>
internal static class FormatChecks
{
    private const string Hex4 = "[0-9a-fA-F]{4}-?";

    /// <summary>Whether a text has a format; null when that cannot be told for certain.</summary>
    public static bool? Matches(string text, string format) => format switch
    {
        "date-time" or "datetime" => Rfc3339.TryParse(text, out _),
        "date" => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "duration" => Duration(text),
        "byte" => new Base64Text(text).TryGetBytes(out _),
        "bsonobjectid" => MatchesPattern(text, "[0-9a-fA-F]{24}"),
        "uri" => GoUrl.TryParse(text, out _),
        "email" => NameFormats.Email(text),
        "hostname" => NameFormats.HostName(text),
        "ipv4" => IpAddress.TryParse(text, out IpAddress? ip) && (ip!.IsV4 || text.IndexOf('.') > 0),
        "ipv6" => IpAddress.TryParse(text, out IpAddress? ip) && !ip!.IsV4,
        "cidr" => CidrBlock.TryParse(text, out _),
        "mac" => Mac(text),
        "uuid" => MatchesPattern(text, $"[0-9a-fA-F]{{8}}-?{Hex4}{Hex4}{Hex4}[0-9a-fA-F]{{12}}"),
        "uuid3" => MatchesPattern(text, $"[0-9a-fA-F]{{8}}-?{Hex4}3[0-9a-fA-F]{{3}}-?{Hex4}[0-9a-fA-F]{{12}}"),
        "uuid4" or "uuid5" => MatchesPattern(
            text, $"[0-9a-fA-F]{{8}}-?{Hex4}{format[4]}[0-9a-fA-F]{{3}}-?[89abAB][0-9a-fA-F]{{3}}-?[0-9a-fA-F]{{12}}"),
        "ssn" => MatchesPattern(text, "\\d{3}[- ]?\\d{2}[- ]?\\d{4}"),
        "hexcolor" => MatchesPattern(text, "#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})"),
        "isbn" or "isbn10" or "isbn13" or "creditcard" or "rgbcolor" => null,
        // Kubernetes asks nothing of the others, whether it knows them or not.
        _ => true,
    };

    /// <summary>A form of Scala is taken too ("22 ns"), of which only the gist is written down.</summary>
    private static bool? Duration(string text)
    {
        if (GoDuration.TryParse(text, out _)) return true;
        return MatchesPattern(text, "[^0-9]*|[0-9.]+|\\s*") ? false : null;
    }

    private static bool Mac(string text)
    {
        const string Pair = "[0-9a-fA-F]{2}";
        const string Four = "[0-9a-fA-F]{4}";
        return MatchesPattern(text, $"{Pair}(:{Pair}){{5}}|{Pair}(:{Pair}){{7}}|{Pair}(:{Pair}){{19}}")
            || MatchesPattern(text, $"{Pair}(-{Pair}){{5}}|{Pair}(-{Pair}){{7}}|{Pair}(-{Pair}){{19}}")
            || MatchesPattern(text, $"{Four}(\\.{Four}){{2}}|{Four}(\\.{Four}){{3}}|{Four}(\\.{Four}){{9}}");
    }

    internal static bool MatchesPattern(string text, string pattern) => Re2Pattern.Translate("^(" + pattern + ")$").IsMatch(text) == true;
}
