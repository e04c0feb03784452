using System;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>The values of expressions.</summary>
internal static class CelValues
{
    /// <summary>A value of a tree, typed as its schema says.</summary>
    public static object? Of(ManifestNode node, RuleNode? rule) => node switch
    {
        ManifestScalar { Kind: ScalarKind.Null } => null,
        ManifestScalar { Kind: ScalarKind.Boolean } scalar => scalar.Text == "true",
        ManifestScalar { Kind: ScalarKind.Integer } scalar when rule?.Type != "number" && scalar.TryGetInt64(out long number) => number,
        ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar when GoNumber.TryParseDouble(scalar.Text, out double number) => number,
        ManifestScalar scalar => Text(scalar.Text, rule?.Text("format")),
        ManifestSequence sequence => sequence.Items.Select(item => Of(item, rule?.Items)).ToArray(),
        _ => new CelObject((ManifestMapping)node, rule),
    };

    public static bool Same(object? left, object? right) => (left, right) switch
    {
        (object?[] x, object?[] y) => x.Length == y.Length && x.Zip(y, Same).All(static same => same),
        (CelObject x, CelObject y) => NodeEquality.Same(x.Node, y.Node),
        (long x, double y) => (double)x == y,
        (double x, long y) => x == (double)y,
        (double x, double y) => x == y,
        (CelOptional, not CelOptional) or (not CelOptional, CelOptional) or (CelBytes, _) or (_, CelBytes) =>
            throw CelException.Unsupported("it compares values of types that are not compared here"),
        _ => Equals(left, right),
    };

    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (long x, long y) => x.CompareTo(y),
        (double x, double y) => x.CompareTo(y),
        (long x, double y) => ((double)x).CompareTo(y),
        (double x, long y) => x.CompareTo((double)y),
        (string x, string y) => Utf8Order.Instance.Compare(x, y),
        (bool x, bool y) => x.CompareTo(y),
        (GoDuration x, GoDuration y) => x.Nanoseconds.CompareTo(y.Nanoseconds),
        (DateTimeOffset x, DateTimeOffset y) => x.CompareTo(y),
        _ => throw CelException.Unsupported("it compares values of different types"),
    };

    /// <summary>The value of a field. On an optional value it may be missing.</summary>
    public static object? Field(object? target, string name) => target switch
    {
        CelObject mapping => mapping.Get(name),
        CelOptional { HasValue: true } optional => OptionalField(optional.Value, name),
        CelOptional => CelOptional.None,
        _ => throw CelException.Unsupported($"it asks for '{name}' of something that is not an object"),
    };

    /// <summary>The value of a field that may be missing.</summary>
    public static object? OptionalField(object? target, string name) => target switch
    {
        CelObject mapping => mapping.Has(name) ? CelOptional.Of(mapping.Get(name)) : CelOptional.None,
        CelOptional => Field(target, name),
        null => throw CelException.Failed($"there is no '{name}'"),
        _ => throw CelException.Unsupported($"it asks for '{name}' of something that is not an object"),
    };

    public static object? Index(object? target, object? index) => (target, index) switch
    {
        (object?[] list, long at) => at >= 0 && at < list.Length ? list[at] : throw CelException.Failed("an index is out of range"),
        (CelObject, string key) => Field(target, key),
        (CelOptional { HasValue: true } optional, _) => OptionalIndex(optional.Value, index),
        (CelOptional, _) => CelOptional.None,
        _ => throw CelException.Unsupported("it has an index of an unexpected type"),
    };

    public static object? OptionalIndex(object? target, object? index) => (target, index) switch
    {
        (object?[] list, long at) => at >= 0 && at < list.Length ? CelOptional.Of(list[at]) : CelOptional.None,
        (CelObject, string key) => OptionalField(target, key),
        (CelOptional, _) => Index(target, index),
        _ => throw CelException.Unsupported("it has an index of an unexpected type"),
    };

    public static bool In(object? item, object? container) => (item, container) switch
    {
        (_, object?[] list) => Array.Exists(list, value => Same(item, value)),
        (string key, CelObject mapping) => mapping.Has(key),
        _ => throw CelException.Unsupported("it asks for an item of something that holds none"),
    };

    public static bool Boolean(object? value) => value is bool flag ? flag : throw CelException.Unsupported("it takes a value for a boolean");

    private static object Text(string text, string? format) => format switch
    {
        "date-time" or "date" when Rfc3339.TryParse(format == "date" ? text + "T00:00:00Z" : text, out DateTimeOffset time) => time,
        "duration" when GoDuration.TryParse(text, out GoDuration duration) => duration,
        "date-time" or "date" or "duration" => throw CelException.Unsupported($"'{text}' has not the format {format}"),
        "byte" => new CelBytes(text),
        _ => text,
    };
}
