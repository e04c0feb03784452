using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The values of expressions.</summary>
internal static class CelValues
{
    public static object? Of(ManifestNode node) => node switch
    {
        ManifestScalar { Kind: ScalarKind.Null } => null,
        ManifestScalar { Kind: ScalarKind.Boolean } scalar => scalar.Text == "true",
        ManifestScalar { Kind: ScalarKind.Integer } scalar when scalar.TryGetInt64(out long number) => number,
        ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar when GoNumber.TryParseDouble(scalar.Text, out double number) => number,
        ManifestScalar scalar => scalar.Text,
        ManifestSequence sequence => sequence.Items.Select(Of).ToArray(),
        _ => node,
    };

    public static bool Same(object? left, object? right) => (left, right) switch
    {
        (object?[] x, object?[] y) => x.Length == y.Length && x.Zip(y, Same).All(static same => same),
        (ManifestMapping x, ManifestMapping y) => NodeEquality.Same(x, y),
        (long x, double y) => x.Equals(y) || ((double)x).Equals(y),
        (double x, long y) => x.Equals((double)y),
        _ => Equals(left, right),
    };

    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (long x, long y) => x.CompareTo(y),
        (double x, double y) => x.CompareTo(y),
        (long x, double y) => ((double)x).CompareTo(y),
        (double x, long y) => x.CompareTo((double)y),
        (string x, string y) => string.CompareOrdinal(x, y),
        (bool x, bool y) => x.CompareTo(y),
        _ => throw CelException.Unsupported("it compares values of different types"),
    };

    public static object? Field(object? target, string name)
    {
        if (target is not ManifestMapping mapping) throw CelException.Unsupported($"it asks for '{name}' of something that is no object");
        return mapping[name] is { } node ? Of(node) : throw CelException.Failed($"there is no '{name}'");
    }

    public static object? Index(object? target, object? index) => (target, index) switch
    {
        (object?[] list, long at) => at >= 0 && at < list.Length ? list[at] : throw CelException.Failed("an index is out of range"),
        (ManifestMapping, string key) => Field(target, key),
        _ => throw CelException.Unsupported("it has an index of an unexpected type"),
    };

    public static bool In(object? item, object? container) => (item, container) switch
    {
        (_, object?[] list) => list.Any(value => Same(item, value)),
        (string key, ManifestMapping mapping) => mapping[key] is not null,
        _ => throw CelException.Unsupported("it asks for an item of something that holds none"),
    };

    public static bool Boolean(object? value) => value is bool flag ? flag : throw CelException.Unsupported("it takes a value for a boolean");
}
