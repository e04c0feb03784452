using PaoRender.Profiles;

namespace PaoRender.Admission;

/// <summary>What Kubernetes takes as keys and values of labels.</summary>
internal static class LabelSyntax
{
    public const string KeyRule =
        "use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends, and before it a DNS name and '/' where wanted";

    public const string ValueRule = "use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends, or leave it empty";

    private const int LongestName = 63;

    public static bool IsKey(string key)
    {
        int slash = key.IndexOf('/');
        if (slash < 0) return IsName(key);
        return ResourceName.IsAcceptable(key.Substring(0, slash), Strictness.Strict) && IsName(key.Substring(slash + 1));
    }

    public static bool IsValue(string value) => value.Length == 0 || IsName(value);

    private static bool IsName(string name)
    {
        if (name.Length is 0 or > LongestName || !IsAlphanumeric(name[0]) || !IsAlphanumeric(name[name.Length - 1])) return false;
        foreach (char c in name)
        {
            if (!IsAlphanumeric(c) && c is not ('-' or '_' or '.')) return false;
        }

        return true;
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
