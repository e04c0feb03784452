using System;
using System.Globalization;
using System.Linq;
using System.Net;

namespace PaoRender.Manifests;

/// <summary>An IP address, read as strictly as Kubernetes does: no zone, no port, no octal numbers.</summary>
internal sealed class IpAddress : IEquatable<IpAddress>
{
    private readonly byte[] _bytes;

    public IpAddress(byte[] bytes) => _bytes = bytes;

    public bool IsV4 => _bytes.Length == 4;

    /// <summary>Whether it is an IPv4 address written as IPv6.</summary>
    public bool IsMapped => !IsV4 && _bytes.Take(10).All(static b => b == 0) && _bytes[10] == 255 && _bytes[11] == 255;

    public bool IsUnspecified => _bytes.All(static b => b == 0);

    public bool IsLoopback => IsV4 ? _bytes[0] == 127 : _bytes.Take(15).All(static b => b == 0) && _bytes[15] == 1;

    public bool IsLinkLocalMulticast => IsV4 ? _bytes[0] == 224 && _bytes[1] == 0 && _bytes[2] == 0 : _bytes[0] == 255 && (_bytes[1] & 15) == 2;

    public bool IsLinkLocalUnicast => IsV4 ? _bytes[0] == 169 && _bytes[1] == 254 : _bytes[0] == 0xFE && (_bytes[1] & 0xC0) == 0x80;

    public bool IsGlobalUnicast =>
        !IsUnspecified && !IsLoopback && !IsMulticast && !IsLinkLocalUnicast && !_bytes.SequenceEqual<byte>([255, 255, 255, 255]);

    private bool IsMulticast => IsV4 ? (_bytes[0] & 0xF0) == 224 : _bytes[0] == 255;

    public byte[] GetBytes() => [.. _bytes];

    public static bool TryParse(string text, out IpAddress? address)
    {
        address = null;
        byte[]? bytes = text.IndexOf(':') < 0 ? V4(text) : V6(text);
        if (bytes is null) return false;
        address = new IpAddress(bytes);
        return true;
    }

    public bool Equals(IpAddress? other) => other is not null && Plain().SequenceEqual(other.Plain());

    public override bool Equals(object? obj) => Equals(obj as IpAddress);

    public override int GetHashCode() => Plain().Aggregate(17, static (hash, b) => unchecked((hash * 31) + b));

    public override string ToString() => new IPAddress(_bytes).ToString();

    private byte[] Plain() => IsMapped ? [.. _bytes.Skip(12)] : _bytes;

    private static byte[]? V4(string text)
    {
        string[] parts = text.Split('.');
        byte[] bytes = new byte[4];
        for (int i = 0; i < parts.Length; i++)
        {
            // A leading zero would mean octal to some.
            if (parts.Length != 4 || parts[i].Length is 0 or > 3 || (parts[i].Length > 1 && parts[i][0] == '0')) return null;
            if (!byte.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out bytes[i])) return null;
        }

        return bytes;
    }

    private static byte[]? V6(string text)
    {
        // The framework takes more: zones, brackets, ports.
        foreach (char c in text)
        {
            if (!Uri.IsHexDigit(c) && c is not (':' or '.')) return null;
        }

        if (text.IndexOf('.') > 0 && V4(text.Substring(text.LastIndexOf(':') + 1)) is null) return null;
        return IPAddress.TryParse(text, out IPAddress? address) ? address.GetAddressBytes() : null;
    }
}
