using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What is said of names that no object can have.</summary>
internal static class NameAdvice
{
    private const string Rule = "use lower-case letters, digits, '-' and '.', with a letter or digit at both ends of each part";

    private const int ShownCharacters = 20;

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
}
