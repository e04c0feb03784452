using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>A value that is a whole number or a text, such as a port or a percentage.</summary>
public readonly struct IntOrString : IEquatable<IntOrString>
{
    private readonly int _number;

    /// <summary>Holds a number.</summary>
    public IntOrString(int number)
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
    public int Number => _number;

    /// <summary>Whether this is a number.</summary>
    public bool IsNumber => Text is null;

    /// <summary>Holds a number.</summary>
    public static implicit operator IntOrString(int number) => new(number);

    /// <summary>Holds a text.</summary>
    public static implicit operator IntOrString(string text) => new(text);

    /// <summary>Holds a number.</summary>
    public static IntOrString FromInt32(int number) => new(number);

    /// <summary>Holds a text.</summary>
    public static IntOrString FromString(string text) => new(text);

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => _number == other._number && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? _number : StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text ?? _number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether both hold the same.</summary>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);
}
