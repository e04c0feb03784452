using System;
using PaoRender.Manifests;

namespace PaoRender.Naming;

/// <summary>Names of Kubernetes objects, which also become parts of file names.</summary>
internal static class ResourceName
{
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
