using System;
using System.Collections.Generic;
using System.Globalization;
using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>When two values count as the same, and how lists are paired for people to read.</summary>
internal sealed class ComparisonRules
{
    /// <summary>Null, an absent value and an empty list differ: what bytes tell apart.</summary>
    public static ComparisonRules Strict { get; } = new();

    /// <summary>Null, an absent value and an empty list or map are the same.</summary>
    public static ComparisonRules Semantic { get; } = new() { NullIsEmpty = true };

    /// <summary>Whether null, an absent value and an empty list or map are the same.</summary>
    public bool NullIsEmpty { get; init; }

    /// <summary>Tells paths whose values are quantities, which are the same when their amounts are.</summary>
    public Func<string, bool> IsQuantity { get; init; } = static _ => false;

    /// <summary>The key that tells the items of a list apart; null when only their order does.</summary>
    public static string? IdentityKey(string listPath) => s_identityKeys.TryGetValue(LastName(listPath), out string? key) ? key : null;

    /// <summary>Whether two scalars are the same.</summary>
    public bool Same(string path, ManifestScalar before, ManifestScalar after)
    {
        if (IsNumber(before) && IsNumber(after)) return before.Text == after.Text || SameNumber(before.Text, after.Text);
        if (IsQuantity(path) && Quantity.TryParse(before.Text, out Quantity left, out _) && Quantity.TryParse(after.Text, out Quantity right, out _))
            return left == right;
        return before.Kind == after.Kind && before.Text == after.Text;
    }

    private static readonly Dictionary<string, string> s_identityKeys = new(StringComparer.Ordinal)
    {
        ["files"] = "path",
        ["directories"] = "path",
        ["links"] = "path",
        ["units"] = "name",
        ["dropins"] = "name",
        ["users"] = "name",
        ["groups"] = "name",
        ["profile"] = "name",
    };

    private static string LastName(string path) => path.Substring(path.LastIndexOf('.') + 1);

    private static bool IsNumber(ManifestScalar scalar) => scalar.Kind is ScalarKind.Integer or ScalarKind.Float;

    // JSON knows one kind of number: 420 and 420.0 are one value to whoever decodes and encodes it.
    private static bool SameNumber(string before, string after) =>
        double.TryParse(before, NumberStyles.Float, CultureInfo.InvariantCulture, out double left)
        && double.TryParse(after, NumberStyles.Float, CultureInfo.InvariantCulture, out double right)
        && left.Equals(right);
}
