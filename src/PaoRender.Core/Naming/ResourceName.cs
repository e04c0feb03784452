using System;
using PaoRender.Manifests;

namespace PaoRender.Naming;

/// <summary>Names of Kubernetes objects, which also become parts of file names.</summary>
internal static class ResourceName
{
    /// <summary>The rule in words, for messages.</summary>
    public const string Rule = "use lower-case letters, digits, '-' and '.', with a letter or digit at both ends of each part";

    /// <summary>What is wrong with a name, and what to write.</summary>
    /// <param name="what">What has the name, at the begin of a sentence: <c>The profile</c>.</param>
    /// <param name="name">A name that is not acceptable.</param>
    public static string Problem(string what, string name)
    {
        if (name.Length == 0) return $"{what} has no name: write 'name' below metadata.";
        if (name.Length > KubernetesName.LongestSubdomain)
        {
            string start = name.Substring(0, ShownCharacters);
            return $"{what} has a name of {name.Length} characters ('{start}...'); {KubernetesName.LongestSubdomain} are the most.";
        }

        string repaired = name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        string advice = KubernetesName.IsSubdomain(repaired) ? $"write '{repaired}'" : Rule;
        return $"{what} cannot be called '{name}': {advice}.";
    }

    private const int ShownCharacters = 20;

    /// <summary>Whether the name may be used: an RFC 1123 subdomain, or, when only the reference's rules count, no path.</summary>
    public static bool IsAcceptable(string name, Strictness strictness) =>
        strictness == Strictness.Strict ? KubernetesName.IsSubdomain(name) : IsFileName(name);

    private static bool IsFileName(string name)
    {
        if (name is "." or ".." || name.Length > KubernetesName.LongestSubdomain) return false;
        foreach (char c in name)
        {
            if (c is '/' or '\\' or ':' || char.IsControl(c)) return false;
        }

        return !name.StartsWith("..", StringComparison.Ordinal);
    }
}
