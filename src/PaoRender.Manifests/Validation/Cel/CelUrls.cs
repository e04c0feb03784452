using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>URLs.</summary>
internal static class CelUrls
{
    public static readonly Dictionary<string, CelFunction> Globals = new(StringComparer.Ordinal)
    {
        ["isURL/1"] = CelOverload.On(static (string text) => GoUrl.TryParse(text, out _)),
        ["url/1"] = CelOverload.On(static (string text) =>
            GoUrl.TryParse(text, out GoUrl? url) ? url : throw CelException.Failed($"'{text}' is not a valid URL")),
    };

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["getScheme/0"] = CelOverload.On(static (GoUrl url) => url.Scheme),
        ["getHost/0"] = CelOverload.On(static (GoUrl url) => url.Host),
        ["getHostname/0"] = CelOverload.On(static (GoUrl url) => url.HostName),
        ["getPort/0"] = CelOverload.On(static (GoUrl url) => url.Port),
        ["getEscapedPath/0"] = CelOverload.On(static (GoUrl url) => Path(url.Path)),
        ["getQuery/0"] = CelOverload.On(static (GoUrl url) => Query(url.Query)),
    };

    private static string Path(string path) => path.All(static c => c is > ' ' and <= '~' && "\"<>\\^`{}|".IndexOf(c) < 0)
        ? path
        : throw CelException.Unsupported("it asks for a path with characters that would be escaped");

    private static CelObject Query(string query)
    {
        var values = new Dictionary<string, List<ManifestNode>>(StringComparer.Ordinal);
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            // A semicolon is not a separator and no part of a value: such a pair is left out.
            if (pair.IndexOf(';') >= 0) continue;
            int sign = pair.IndexOf('=');
            string key = Plain(sign < 0 ? pair : pair.Substring(0, sign));
            if (!values.TryGetValue(key, out List<ManifestNode>? list)) values.Add(key, list = []);
            list.Add(new ManifestScalar(ScalarKind.String, sign < 0 ? "" : Plain(pair.Substring(sign + 1))));
        }

        IEnumerable<ManifestEntry> entries = values.Select(static item => new ManifestEntry(item.Key, 0, 0, new ManifestSequence(item.Value)));
        return new CelObject(new ManifestMapping([.. entries]), null);
    }

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
