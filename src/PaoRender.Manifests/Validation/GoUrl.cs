using System;

namespace PaoRender.Manifests;

/// <summary>A URL as Kubernetes takes it: an absolute URI or an absolute path, parsed as in a request of HTTP.</summary>
internal sealed record GoUrl(string Scheme, string Host, string Path, string Query)
{
    /// <summary>The host without its port and without brackets.</summary>
    public string HostName
    {
        get
        {
            string name = Host.Substring(0, PortAt(Host));
            return name.StartsWith("[", StringComparison.Ordinal) ? name.Substring(1, name.Length - 2) : name;
        }
    }

    /// <summary>The port's digits; empty when there is none.</summary>
    public string Port => Host.Substring(PortAt(Host)).TrimStart(':');

    public static bool TryParse(string text, out GoUrl? url)
    {
        url = null;
        if (text.Length == 0) return false;
        foreach (char c in text)
        {
            if (c is < ' ' or (char)127) return false;
        }

        if (!TryTakeScheme(text, out string scheme, out string rest)) return false;
        int mark = rest.IndexOf('?');
        string query = mark < 0 ? "" : rest.Substring(mark + 1);
        if (mark >= 0) rest = rest.Substring(0, mark);
        string host = "";
        if (!rest.StartsWith("/", StringComparison.Ordinal))
        {
            // What follows a scheme without a slash says nothing to HTTP, and may be anything.
            if (scheme.Length == 0 && rest != "*") return false;
            url = new GoUrl(scheme, "", scheme.Length == 0 ? rest : "", query);
            return true;
        }

        if (scheme.Length > 0 && rest.StartsWith("//", StringComparison.Ordinal))
        {
            int slash = rest.IndexOf('/', 2);
            string authority = slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2);
            rest = slash < 0 ? "" : rest.Substring(slash);
            int at = authority.LastIndexOf('@');
            if (at >= 0 && !IsUser(authority.Substring(0, at))) return false;
            host = authority.Substring(at + 1);
            if (!IsHost(host)) return false;
        }

        if (!HasWholeEscapes(rest)) return false;
        url = new GoUrl(scheme, host, rest, query);
        return true;
    }

    private static bool TryTakeScheme(string text, out string scheme, out string rest)
    {
        (scheme, rest) = ("", text);
        int at = 0;
        while (at < text.Length && (IsLetter(text[at]) || (at > 0 && text[at] is (>= '0' and <= '9') or '+' or '-' or '.'))) at++;
        if (at == text.Length || text[at] != ':') return true;
        if (at == 0) return false;
        (scheme, rest) = (text.Substring(0, at).ToLowerInvariant(), text.Substring(at + 1));
        return true;
    }

    private static bool IsUser(string text)
    {
        foreach (char c in text)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9') && "-._:~!$&'()*+,;=%@".IndexOf(c) < 0) return false;
        }

        return HasWholeEscapes(text);
    }

    private static bool IsHost(string host)
    {
        int port = PortAt(host);
        if (host.StartsWith("[", StringComparison.Ordinal) && (port == 0 || host[port - 1] != ']')) return false;
        for (int i = port + 1; i < host.Length; i++)
        {
            if (host[i] is not (>= '0' and <= '9')) return false;
        }

        for (int i = 0; i < port; i++)
        {
            if (host[i] is ' ' or '\\' or '^' or '`' or '{' or '}' or '|' or '#' or '%') return false;
        }

        return true;
    }

    /// <summary>Where the colon of the port is, or the end.</summary>
    private static int PortAt(string host)
    {
        int colon = host.LastIndexOf(':');
        return colon < 0 || colon < host.LastIndexOf(']') ? host.Length : colon;
    }

    private static bool HasWholeEscapes(string text)
    {
        for (int at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%', at + 1))
        {
            if (at + 2 >= text.Length || !Uri.IsHexDigit(text[at + 1]) || !Uri.IsHexDigit(text[at + 2])) return false;
        }

        return true;
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
