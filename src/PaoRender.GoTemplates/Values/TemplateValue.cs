using System;
using System.Collections.Generic;
using System.Text;

namespace PaoRender.GoTemplates.Values;

/// <summary>A value inside a template. It fits in two words and a tag, so rendering boxes nothing.</summary>
internal readonly struct TemplateValue
{
    private readonly object? _reference;
    private readonly long _bits;

    private TemplateValue(ValueKind kind, object? reference, long bits)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
    }

    /// <summary>The kind; <see cref="ValueKind.Missing"/> for the default value.</summary>
    public ValueKind Kind { get; }

    /// <summary>The string of a <see cref="ValueKind.String"/>.</summary>
    public string Text => (string)_reference!;

    /// <summary>The number of a <see cref="ValueKind.Integer"/>.</summary>
    public long Integer => _bits;

    /// <summary>The number of a <see cref="ValueKind.Float"/>.</summary>
    public double Float => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The truth of a <see cref="ValueKind.Boolean"/>.</summary>
    public bool Boolean => _bits != 0;

    /// <summary>The list of a <see cref="ValueKind.List"/>.</summary>
    public IReadOnlyList<int> List => (IReadOnlyList<int>)_reference!;

    /// <summary>The map of a <see cref="ValueKind.Map"/>.</summary>
    public TemplateData Map => (TemplateData)_reference!;

    /// <summary>Tells whether the value counts as true: it is there, and neither zero nor false nor empty.</summary>
    public bool IsTrue => Kind switch
    {
        ValueKind.Missing => false,
        ValueKind.String => Text.Length > 0,
        ValueKind.List => List.Count > 0,
        ValueKind.Map => Map.Count > 0,
        ValueKind.Float => Float != 0,
        _ => _bits != 0,
    };

    /// <summary>Go's name of the value's type, as <c>printf</c> shows it.</summary>
    public string TypeName => Kind switch
    {
        ValueKind.String => "string",
        ValueKind.Integer => "int",
        ValueKind.Float => "float64",
        ValueKind.Boolean => "bool",
        ValueKind.List => "[]int",
        ValueKind.Map => Map.Kind == TemplateDataKind.Strings ? "map[string]string" : "map[string]interface {}",
        _ => "<nil>",
    };

    /// <summary>How messages name the value.</summary>
    public string Description => Kind switch
    {
        ValueKind.Missing => "a missing value",
        ValueKind.String => "a string",
        ValueKind.Integer => "an integer",
        ValueKind.Float => "a floating number",
        ValueKind.Boolean => "a boolean",
        ValueKind.List => "a list",
        _ => "a map",
    };

    /// <summary>The length as <c>len</c> counts it, strings in UTF-8 bytes; -1 when the value has none.</summary>
    public int Length => Kind switch
    {
        ValueKind.String => Encoding.UTF8.GetByteCount(Text),
        ValueKind.List => List.Count,
        ValueKind.Map => Map.Count,
        _ => -1,
    };

    public static TemplateValue Of(string value) => new(ValueKind.String, value, 0);

    public static TemplateValue Of(long value) => new(ValueKind.Integer, null, value);

    public static TemplateValue Of(double value) => new(ValueKind.Float, null, BitConverter.DoubleToInt64Bits(value));

    public static TemplateValue Of(bool value) => new(ValueKind.Boolean, null, value ? 1 : 0);

    public static TemplateValue Of(IReadOnlyList<int> value) => new(ValueKind.List, value, 0);

    public static TemplateValue Of(TemplateData value) => new(ValueKind.Map, value, 0);
}
