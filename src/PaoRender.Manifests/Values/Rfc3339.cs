using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Points in time as Kubernetes writes them: UTC, whole seconds.</summary>
internal static class Rfc3339
{
    private static readonly string[] s_forms =
    [
        "yyyy'-'MM'-'dd'T'HH':'mm':'ss'Z'",
        "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFF'Z'",
        "yyyy'-'MM'-'dd'T'HH':'mm':'sszzz",
        "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFzzz",
    ];

    public static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    public static bool TryNormalize(string text, out string canonical)
    {
        bool ok = TryParse(text, out DateTimeOffset time);
        canonical = ok ? time.UtcDateTime.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture) : "";
        return ok;
    }
}
