using System;
using System.Collections.Generic;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates;

/// <summary>The values that a template sees as <c>.</c>, by name. Fill it first; reading it from many threads is safe then.</summary>
public sealed class TemplateData
{
    private readonly Dictionary<string, TemplateValue> _values = new(StringComparer.Ordinal);

    /// <summary>Creates an empty map.</summary>
    /// <param name="kind">The kind of Go map that the data stands for.</param>
    public TemplateData(TemplateDataKind kind = TemplateDataKind.Any) => Kind = kind;

    /// <summary>The kind of Go map that the data stands for.</summary>
    public TemplateDataKind Kind { get; }

    /// <summary>The number of names.</summary>
    public int Count => _values.Count;

    /// <summary>Sets a name to a string.</summary>
    /// <param name="name">The name, without the dot.</param>
    /// <param name="value">The value.</param>
    /// <returns>This map.</returns>
    public TemplateData Set(string name, string value)
    {
        _values[Require.NotNull(name, nameof(name))] = TemplateValue.Of(Require.NotNull(value, nameof(value)));
        return this;
    }

    /// <summary>Sets a name to an integer.</summary>
    /// <param name="name">The name, without the dot.</param>
    /// <param name="value">The value.</param>
    /// <returns>This map.</returns>
    public TemplateData Set(string name, long value) => SetOther(name, TemplateValue.Of(value));

    /// <summary>Sets a name to a boolean.</summary>
    /// <param name="name">The name, without the dot.</param>
    /// <param name="value">The value.</param>
    /// <returns>This map.</returns>
    public TemplateData Set(string name, bool value) => SetOther(name, TemplateValue.Of(value));

    /// <summary>Sets a name to a list of integers, which must not change while templates render.</summary>
    /// <param name="name">The name, without the dot.</param>
    /// <param name="value">The value.</param>
    /// <returns>This map.</returns>
    public TemplateData Set(string name, IReadOnlyList<int> value) =>
        SetOther(name, TemplateValue.Of(Require.NotNull(value, nameof(value))));

    /// <summary>Looks a name up; a name that is not there gives the missing value.</summary>
    internal TemplateValue Find(string name) => _values.TryGetValue(name, out TemplateValue value) ? value : default;

    /// <summary>The names in the order of their bytes: the order in which templates see them.</summary>
    internal string[] SortedNames()
    {
        string[] names = new string[_values.Count];
        _values.Keys.CopyTo(names, 0);
        Array.Sort(names, Utf8Order.Instance);
        return names;
    }

    private TemplateData SetOther(string name, TemplateValue value)
    {
        if (Kind == TemplateDataKind.Strings) throw new InvalidOperationException($"'{name}': a map of strings takes strings only.");
        _values[Require.NotNull(name, nameof(name))] = value;
        return this;
    }
}
