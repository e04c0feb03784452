using System;

namespace PaoRender.Profiles;

/// <summary>Names of Kubernetes objects, which also become parts of file names.</summary>
internal static class ResourceName
{
    /// <summary>The rule in words, for messages.</summary>
    public const string Rule = "use lower-case letters, digits, '-' and '.', with a letter or digit at both ends of each part";

    /// <summary>The longest value that a label can hold.</summary>
    public const int LongestLabelValue = 63;

    private const int LongestName = 253;

    /// <summary>Whether the name may be used: an RFC 1123 subdomain, or, when only the reference's rules count, no path.</summary>
    public static bool IsAcceptable(string name, Strictness strictness) =>
        strictness == Strictness.Strict ? IsSubdomain(name) : IsFileName(name);

    private static bool IsSubdomain(string name)
    {
        if (name.Length is 0 or > LongestName) return false;
        foreach (string label in name.Split('.'))
        {
            if (label.Length == 0 || label[0] == '-' || label[label.Length - 1] == '-') return false;
            foreach (char c in label)
            {
                if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
            }
        }

        return true;
    }

    private static bool IsFileName(string name)
    {
        if (name is "." or ".." || name.Length > LongestName) return false;
        foreach (char c in name)
        {
            if (c is '/' or '\\' or ':' || char.IsControl(c)) return false;
        }

        return !name.StartsWith("..", StringComparison.Ordinal);
    }
}
