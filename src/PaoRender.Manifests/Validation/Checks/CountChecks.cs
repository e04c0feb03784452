using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Checks lengths and counts.</summary>
internal static class CountChecks
{
    /// <param name="count">The length or count.</param>
    /// <param name="what">The keywords' ending: <c>Length</c>, <c>Items</c> or <c>Properties</c>.</param>
    /// <param name="unit">What is counted, for messages.</param>
    /// <param name="rule">The rules.</param>
    /// <param name="path">Where the value is.</param>
    /// <param name="report">Where errors go.</param>
    public static void Check(int count, string what, string unit, RuleNode rule, NodePath path, RuleReport report)
    {
        if (Limit(rule, "min" + what) is { } minimum && count < minimum)
            report.Error(ValidationCodes.Count, path, $"must have at least {minimum} {unit}, and this has {count}.");
        if (Limit(rule, "max" + what) is { } maximum && count > maximum)
            report.Error(ValidationCodes.Count, path, $"must have at most {maximum} {unit}, and this has {count}.");
    }

    private static long? Limit(RuleNode rule, string key) =>
        long.TryParse(rule.Text(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long limit) ? limit : null;
}
