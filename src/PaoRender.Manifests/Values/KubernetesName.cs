namespace PaoRender.Manifests;

/// <summary>The forms of names that Kubernetes knows, after the page "Object Names and IDs" of its documentation.</summary>
public static class KubernetesName
{
    /// <summary>The longest label of a DNS name, and the longest name or value of a Kubernetes label, in characters.</summary>
    public const int LongestLabel = 63;

    /// <summary>The longest DNS subdomain, in characters.</summary>
    public const int LongestSubdomain = 253;

    /// <summary>Whether a text is an RFC 1123 label: lower-case letters, digits and inner hyphens.</summary>
    public static bool IsLabel(string? text) => text is { Length: <= LongestLabel } && IsPart(text, 0, text.Length);

    /// <summary>Whether a text is an RFC 1123 subdomain: such labels, of any length, with dots between.</summary>
    public static bool IsSubdomain(string? text)
    {
        if (text is not { Length: <= LongestSubdomain }) return false;
        for (int start = 0; ;)
        {
            int dot = text.IndexOf('.', start);
            if (!IsPart(text, start, dot < 0 ? text.Length : dot)) return false;
            if (dot < 0) return true;
            start = dot + 1;
        }
    }

    /// <summary>Whether a text is a qualified name, such as the key of a label: a name, and a subdomain and a slash before it or not.</summary>
    public static bool IsQualified(string? text)
    {
        int slash = text?.IndexOf('/') ?? -1;
        return slash < 0 ? IsName(text) : IsSubdomain(text!.Substring(0, slash)) && IsName(text.Substring(slash + 1));
    }

    /// <summary>Whether a text is the value of a label: empty, or letters, digits and inner hyphens, underscores and dots.</summary>
    public static bool IsLabelValue(string? text) => text is "" || IsName(text);

    private static bool IsName(string? text)
    {
        if (text is not { Length: > 0 and <= LongestLabel } || !IsAlphanumeric(text[0]) || !IsAlphanumeric(text[text.Length - 1])) return false;
        foreach (char c in text)
        {
            if (!IsAlphanumeric(c) && c is not ('-' or '_' or '.')) return false;
        }

        return true;
    }

    private static bool IsPart(string text, int start, int end)
    {
        if (start == end || text[start] == '-' || text[end - 1] == '-') return false;
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        }

        return true;
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
