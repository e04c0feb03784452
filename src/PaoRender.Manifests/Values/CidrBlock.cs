using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>A block of IP addresses: an address and the number of bits that all have in common.</summary>
internal sealed record CidrBlock(IpAddress Address, int Bits)
{
    public static bool TryParse(string text, out CidrBlock? block)
    {
        block = null;
        int slash = text.IndexOf('/');
        if (slash < 0 || !IpAddress.TryParse(text.Substring(0, slash), out IpAddress? address)) return false;
        string length = text.Substring(slash + 1);
        if (length.Length is 0 or > 3 || (length.Length > 1 && length[0] == '0')) return false;
        if (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int bits)) return false;
        if (bits > (address!.IsV4 ? 32 : 128)) return false;
        block = new CidrBlock(address, bits);
        return true;
    }

    /// <summary>The block with the first of its addresses.</summary>
    public CidrBlock Masked() => this with { Address = new IpAddress(Mask(Address, Bits)) };

    public bool Contains(IpAddress address) =>
        address.IsV4 == Address.IsV4 && new IpAddress(Mask(address, Bits)).Equals(Masked().Address);

    public bool Contains(CidrBlock other) => other.Bits >= Bits && Contains(other.Address);

    public override string ToString() => Address + "/" + Bits.ToString(CultureInfo.InvariantCulture);

    private static byte[] Mask(IpAddress address, int bits)
    {
        byte[] bytes = address.GetBytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            int left = Math.Min(8, Math.Max(0, bits - (i * 8)));
            bytes[i] &= (byte)(0xFF << (8 - left));
        }

        return bytes;
    }
}
