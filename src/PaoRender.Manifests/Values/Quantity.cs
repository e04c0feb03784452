using System;
using System.Globalization;
using System.Numerics;

namespace PaoRender.Manifests;

/// <summary>A Kubernetes resource quantity: an exact number that remembers its family of suffixes.</summary>
public readonly partial struct Quantity : IEquatable<Quantity>
{
    // No quantity is finer than one billionth.
    private const int Scale = 9;

    private static readonly BigInteger s_one = BigInteger.Pow(10, Scale);

    private readonly BigInteger _billionths;

    private Quantity(BigInteger billionths, QuantityFormat format)
    {
        _billionths = billionths;
        Format = format;
    }

    /// <summary>The family of suffixes.</summary>
    public QuantityFormat Format { get; }

    /// <summary>Whether the value is zero.</summary>
    public bool IsZero => _billionths.IsZero;

    /// <summary>Adds. A zero on the left takes the format of the right.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => left.Add(right);

    /// <summary>Adds. A zero takes the format of what is added to it.</summary>
    public Quantity Add(Quantity other) =>
        new(_billionths + other._billionths, _billionths.IsZero ? other.Format : Format);

    /// <summary>Equal values are equal whatever their suffixes: <c>1024Ki</c> is <c>1Mi</c>.</summary>
    public bool Equals(Quantity other) => _billionths == other._billionths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _billionths.GetHashCode();

    /// <summary>Whether both have the same value.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>The canonical text, such as <c>1100Mi</c>.</summary>
    public override string ToString()
    {
        if (_billionths.IsZero) return "0";
        var whole = BigInteger.DivRem(_billionths, s_one, out BigInteger fraction);
        return Format == QuantityFormat.BinarySi && fraction.IsZero && BigInteger.Abs(whole) >= 1024
            ? Binary(whole)
            : Decimal();
    }

    private static string Binary(BigInteger value)
    {
        string[] suffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
        int power = 0;
        while (power < suffixes.Length - 1 && (value % 1024).IsZero)
        {
            value /= 1024;
            power++;
        }

        return value.ToString(CultureInfo.InvariantCulture) + suffixes[power];
    }

    private string Decimal()
    {
        BigInteger mantissa = _billionths;
        int exponent = -Scale;
        while ((mantissa % 1000).IsZero)
        {
            mantissa /= 1000;
            exponent += 3;
        }

        string digits = mantissa.ToString(CultureInfo.InvariantCulture);
        if (exponent == 0) return digits;
        return Format == QuantityFormat.DecimalExponent
            ? digits + "e" + exponent.ToString(CultureInfo.InvariantCulture)
            : digits + "num kMGTPE"[(exponent / 3) + 3];
    }
}
