using System.Numerics;

namespace PaoRender.Manifests;

public readonly partial struct Quantity
{
    /// <summary>A whole number.</summary>
    internal Quantity(long number)
        : this(number * s_one, QuantityFormat.DecimalSi)
    {
    }

    /// <summary>-1, 0 or 1: less, equal or more, whatever the suffixes.</summary>
    internal int CompareTo(Quantity other) => _billionths.CompareTo(other._billionths) is var order && order < 0 ? -1 : order > 0 ? 1 : 0;

    /// <summary>Subtracts. A zero takes the format of what is subtracted from it.</summary>
    internal Quantity Subtract(Quantity other) => Add(new Quantity(-other._billionths, other.Format));

    /// <summary>The value, where it is a whole number of 64 bits.</summary>
    /// <param name="number">The value; 0 where it has a fraction or is too large.</param>
    public bool TryGetInt64(out long number)
    {
        var whole = BigInteger.DivRem(_billionths, s_one, out BigInteger fraction);
        bool fits = fraction.IsZero && whole >= long.MinValue && whole <= long.MaxValue;
        number = fits ? (long)whole : 0;
        return fits;
    }
}
