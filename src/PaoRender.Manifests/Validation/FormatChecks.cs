using System;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PaoRender.Manifests;

/// <summary>Checks the formats of texts.</summary>
internal static class FormatChecks
{
    /// <summary>Whether a text has a format; null when nobody here can tell.</summary>
    public static bool? Fits(string text, string format) => format switch
    {
        "date-time" => Rfc3339.TryParse(text, out _),
        "date" => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "byte" => new Base64Text(text).TryGetBytes(out _),
        "ipv4" => Address(text, AddressFamily.InterNetwork),
        "ipv6" => Address(text, AddressFamily.InterNetworkV6),
        "cidr" => Cidr(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        // Kubernetes asks nothing of these, nor of a format that it does not know.
        "password" or "int32" or "int64" or "float" or "double" => true,
        "bsonobjectid" or "uri" or "email" or "hostname" or "mac" or "uuid3" or "uuid4" or "uuid5" or "isbn" or "isbn10" or "isbn13"
            or "creditcard" or "ssn" or "hexcolor" or "rgbcolor" or "duration" => null,
        _ => true,
    };

    private static bool Address(string text, AddressFamily family) =>
        IPAddress.TryParse(text, out IPAddress? address) && address.AddressFamily == family
        && (family == AddressFamily.InterNetworkV6 || text.Split('.').Length == 4);

    private static bool Cidr(string text)
    {
        int slash = text.IndexOf('/');
        if (slash < 0 || !IPAddress.TryParse(text.Substring(0, slash), out IPAddress? address)) return false;
        int most = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        return int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int bits) && bits <= most;
    }
}
