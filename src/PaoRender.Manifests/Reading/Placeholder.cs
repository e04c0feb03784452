using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>Placeholders of templates that somebody, or some tool, was to fill in.</summary>
internal static class Placeholder
{
    // {{ }} and {% %} of Helm, Jinja and policies, with or without an end; ${NAME}, $(NAME) and $name; <NAME>; @NAME@; %NAME%.
    private static readonly Regex s_form = new(
        @"\{\{.*?(\}\}|$)|\{%.*?(%\}|$)|\$\{[^}]*(\}|$)|\$\([A-Za-z_]\w*\)|\$[A-Za-z_]\w*|<[A-Za-z_][\w .-]*>|@[A-Za-z_][\w.-]*@|%[A-Za-z_]\w*%",
        RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    private static readonly char[] s_first = ['{', '$', '<', '@', '%'];

    /// <summary>The first placeholder of a text; null when there is none.</summary>
    public static string? Find(string text, out int index) => Find(text, 0, out index);

    /// <summary>The first placeholder from an index on; null when there is none.</summary>
    public static string? Find(string text, int from, out int index)
    {
        index = text.IndexOfAny(s_first, from);
        if (index < 0) return null;
        Match match = s_form.Match(text, index);
        index = match.Success ? match.Index : -1;
        return match.Success ? match.Value : null;
    }
}
