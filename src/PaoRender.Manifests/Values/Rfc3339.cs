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
        DateTimeOffset.TryParseExact(Shorten(text), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>Cuts what is finer than .NET's clock: the forms have seven places, and Go takes as many as there are.</summary>
    private static string Shorten(string text)
    {
        const int Places = 7;
        int dot = text.IndexOf('.');
        int end = dot + 1;
        while (dot > 0 && end < text.Length && text[end] is >= '0' and <= '9') end++;
        return dot > 0 && end - dot - 1 > Places ? text.Remove(dot + 1 + Places, end - dot - 1 - Places) : text;
    }

    public static bool TryNormalize(string text, out string canonical)
    {
        bool ok = TryParse(text, out DateTimeOffset time);
        canonical = ok ? time.UtcDateTime.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture) : "";
        return ok;
    }
}
