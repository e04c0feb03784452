using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>A point in time in RFC 3339 form (format <c>date-time</c>). It keeps the text it was read from.</summary>
public readonly partial struct Timestamp : IEquatable<Timestamp>
{
    private readonly string? _text;

    /// <summary>Holds a text, whatever it says.</summary>
    public Timestamp(string text) => _text = text;

    /// <summary>Holds a point in time.</summary>
    public Timestamp(DateTimeOffset value) =>
        _text = value.UtcDateTime.ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>The text; empty when there is none.</summary>
    public string Text => _text ?? "";

    /// <summary>Holds a text, or nothing.</summary>
    public static Timestamp? OfNullable(string? text) => text is null ? (Timestamp?)null : new Timestamp(text);

    /// <summary>Holds a point in time.</summary>
    public static implicit operator Timestamp(DateTimeOffset value) => new(value);

    /// <summary>Holds a text, whatever it says.</summary>
    public static implicit operator Timestamp(string text) => new(text);

    /// <summary>Holds a point in time.</summary>
    public static Timestamp FromDateTimeOffset(DateTimeOffset value) => new(value);

    /// <summary>Holds a text, whatever it says.</summary>
    public static Timestamp FromString(string text) => new(text);

    /// <summary>The point in time, where the text is one.</summary>
    public bool TryGetValue(out DateTimeOffset value) => Rfc3339.TryParse(Text, out value);

    /// <inheritdoc/>
    public bool Equals(Timestamp other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Timestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(Timestamp left, Timestamp right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Timestamp left, Timestamp right) => !left.Equals(right);
}
