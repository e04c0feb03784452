using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Checks numbers, exactly as far as a decimal goes.</summary>
internal static class NumberChecks
{
    public static void Check(string number, RuleNode rule, NodePath path, RuleReport report)
    {
        Bound(number, rule, "minimum", "exclusiveMinimum", -1, "at least", "more than", path, report);
        Bound(number, rule, "maximum", "exclusiveMaximum", 1, "at most", "less than", path, report);
        if (rule.Text("multipleOf") is { } step && !IsMultiple(number, step))
            report.Error(ValidationCodes.Number, path, $"must be a multiple of {step}, and this is {number}.");
    }

    /// <summary>Compares two numbers in JSON's spelling.</summary>
    public static int Compare(string left, string right) =>
        TryDecimal(left, out decimal x) && TryDecimal(right, out decimal y) ? x.CompareTo(y) : Double(left).CompareTo(Double(right));

    private static void Bound(
        string number, RuleNode rule, string key, string exclusiveKey, int side, string words, string exclusiveWords, NodePath path,
        RuleReport report)
    {
        if (rule.Text(key) is not { } bound) return;
        bool exclusive = rule.IsTrue(exclusiveKey);
        int order = Math.Sign(Compare(number, bound));
        if (order != side && !(exclusive && order == 0)) return;
        report.Error(ValidationCodes.Number, path, $"must be {(exclusive ? exclusiveWords : words)} {bound}, and this is {number}.");
    }

    private static bool IsMultiple(string number, string step)
    {
        if (TryDecimal(number, out decimal x) && TryDecimal(step, out decimal y)) return y == 0 || x % y == 0;
        double quotient = Double(number) / Double(step);
        return quotient.Equals(Math.Round(quotient));
    }

    private static bool TryDecimal(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static double Double(string text) => GoNumber.TryParseDouble(text, out double value) ? value : double.NaN;
}
