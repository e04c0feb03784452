using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>Checks texts.</summary>
internal static class TextChecks
{
    public static void Check(string text, RuleNode rule, NodePath path, RuleReport report)
    {
        CountChecks.Check(Length(text), "Length", "characters", rule, path, report);
        if (rule.Pattern is { } pattern) Pattern(text, pattern, path, report);
        if (rule.Text("format") is not { } format) return;
        if (FormatChecks.Matches(text, format) is not { } fits)
            report.NotChecked(path, $"the format {format}", "this format is not among those that are checked");
        else if (!fits)
            report.Error(ValidationCodes.Format, path, $"must have the format {format}, and this is '{text}'.");
    }

    /// <summary>The number of code points, as Kubernetes counts.</summary>
    public static int Length(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }

    private static void Pattern(string text, Re2Pattern pattern, NodePath path, RuleReport report)
    {
        try
        {
            if (pattern.IsMatch(text) is not { } match) report.NotChecked(path, $"the pattern {pattern.Source}", pattern.Problem!);
            else if (!match) report.Error(ValidationCodes.Pattern, path, $"must match the pattern {pattern.Source}, and this is '{text}'.");
        }
        catch (RegexMatchTimeoutException)
        {
            report.NotChecked(path, $"the pattern {pattern.Source}", "it took too long");
        }
    }
}
