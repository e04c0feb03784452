using System;

namespace PaoRender.Manifests;

/// <summary>Bytes in base64 (format <c>byte</c>). It keeps the text it was read from.</summary>
public readonly partial struct Base64Text : IEquatable<Base64Text>
{
    private readonly string? _text;

    /// <summary>Holds a text, whatever it says.</summary>
    public Base64Text(string text) => _text = text;

    /// <summary>Holds bytes.</summary>
    public Base64Text(byte[] bytes) => _text = Convert.ToBase64String(Require.NotNull(bytes, nameof(bytes)));

    /// <summary>The text; empty when there is none.</summary>
    public string Text => _text ?? "";

    /// <summary>Holds a text, or nothing.</summary>
    public static Base64Text? OfNullable(string? text) => text is null ? (Base64Text?)null : new Base64Text(text);

    /// <summary>Holds bytes.</summary>
    public static implicit operator Base64Text(byte[] bytes) => new(bytes);

    /// <summary>Holds a text, whatever it says.</summary>
    public static implicit operator Base64Text(string text) => new(text);

    /// <summary>Holds bytes.</summary>
    public static Base64Text FromBytes(byte[] bytes) => new(bytes);

    /// <summary>Holds a text, whatever it says.</summary>
    public static Base64Text FromString(string text) => new(text);

    /// <summary>The bytes, where the text is base64.</summary>
    public bool TryGetBytes(out byte[] bytes)
    {
        try
        {
            bytes = Convert.FromBase64String(Text);
            return true;
        }
        catch (FormatException)
        {
            bytes = [];
            return false;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Base64Text other) => Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Base64Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(Base64Text left, Base64Text right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Base64Text left, Base64Text right) => !left.Equals(right);
}
