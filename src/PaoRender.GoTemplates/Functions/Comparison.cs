using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions;

/// <summary>The comparisons of the functions <c>eq</c>, <c>lt</c> and their kin.</summary>
internal static class Comparison
{
    /// <summary>Tells whether the first argument equals any other.</summary>
    public static bool EqualsAny(TemplateValue[] arguments)
    {
        TemplateValue first = arguments[0];
        for (int i = 1; i < arguments.Length; i++)
        {
            if (AreEqual(first, arguments[i])) return true;
        }

        return false;
    }

    /// <summary>Tells whether a value comes before another.</summary>
    public static bool IsLess(TemplateValue left, TemplateValue right)
    {
        CheckOrder(left, right);
        return left.Kind switch
        {
            ValueKind.Integer => left.Integer < right.Integer,
            ValueKind.Float => left.Float < right.Float,
            _ => Utf8Order.Instance.Compare(left.Text, right.Text) < 0,
        };
    }

    /// <summary>Tells whether a value comes before another or equals it.</summary>
    public static bool IsLessOrEqual(TemplateValue left, TemplateValue right) => IsLess(left, right) || AreEqual(left, right);

    private static bool AreEqual(TemplateValue left, TemplateValue right)
    {
        // A missing value equals another missing one only, and comparing it with anything is not a mistake.
        if (left.Kind == ValueKind.Missing || right.Kind == ValueKind.Missing) return left.Kind == right.Kind;
        if (IsCollection(left) && IsCollection(right))
        {
            throw new FunctionException($"{left.Description} and {right.Description} cannot be compared.");
        }

        if (left.Kind != right.Kind) throw Incompatible(left, right);
        return left.Kind switch
        {
            ValueKind.String => string.Equals(left.Text, right.Text, System.StringComparison.Ordinal),
            ValueKind.Float => left.Float == right.Float,
            _ => left.Integer == right.Integer,
        };
    }

    private static void CheckOrder(TemplateValue left, TemplateValue right)
    {
        if (!HasOrder(left)) throw new FunctionException($"{left.Description} has no order.");
        if (!HasOrder(right)) throw new FunctionException($"{right.Description} has no order.");
        if (left.Kind != right.Kind) throw Incompatible(left, right);
    }

    private static FunctionException Incompatible(TemplateValue left, TemplateValue right) =>
        new($"{left.Description} cannot be compared with {right.Description}.");

    private static bool HasOrder(TemplateValue value) => value.Kind is ValueKind.String or ValueKind.Integer or ValueKind.Float;

    private static bool IsCollection(TemplateValue value) => value.Kind is ValueKind.List or ValueKind.Map;
}
