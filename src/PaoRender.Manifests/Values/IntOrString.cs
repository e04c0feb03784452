using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>A value that is a whole number or a text, such as a port or a percentage.</summary>
public readonly partial struct IntOrString : IEquatable<IntOrString>
{
    private readonly long _number;

    /// <summary>Holds a number.</summary>
    public IntOrString(long number)
    {
        _number = number;
        Text = null;
    }

    /// <summary>Holds a text.</summary>
    public IntOrString(string text)
    {
        _number = 0;
        Text = text;
    }

    /// <summary>The text; null when this is a number.</summary>
    public string? Text { get; }

    /// <summary>The number; 0 when this is a text.</summary>
    public long Number => _number;

    /// <summary>Whether this is a number.</summary>
    public bool IsNumber => Text is null;

    /// <summary>Holds a number.</summary>
    public static implicit operator IntOrString(long number) => new(number);

    /// <summary>Holds a text.</summary>
    public static implicit operator IntOrString(string text) => new(text);

    /// <summary>Holds a number.</summary>
    public static IntOrString FromInt64(long number) => new(number);

    /// <summary>Holds a text.</summary>
    public static IntOrString FromString(string text) => new(text);

    /// <summary>The value as a quantity such as <c>500Mi</c>, where it is one; the value itself stays as it was written.</summary>
    public bool TryGetQuantity(out Quantity quantity) => Quantity.TryParse(ToString(), out quantity, out _);

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => _number == other._number && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? _number.GetHashCode() : StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text ?? _number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether both hold the same.</summary>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);
}
