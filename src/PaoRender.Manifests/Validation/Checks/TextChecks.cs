using System.Text.RegularExpressions;

namespace PaoRender.Manifests;

/// <summary>Checks texts.</summary>
internal static class TextChecks
{
    public static void Check(string text, RuleNode rule, NodePath path, RuleReport report)
    {
        CountChecks.Check(CodePoints.Count(text), "Length", "characters", rule, path, report);
        if (rule.Pattern is { } pattern) Pattern(text, pattern, path, report);
        if (rule.Text("format") is not { } format) return;
        if (FormatChecks.Matches(text, format) is not { } fits)
            report.NotChecked(path, $"the format {format}", "this format is not among those that are checked");
        else if (!fits)
            report.Error(ValidationCodes.Format, path, $"must have the format {format}, and this is '{text}'.");
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
