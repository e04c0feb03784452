using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>IP addresses and blocks of them.</summary>
internal static class CelAddresses
{
    public static readonly Dictionary<string, CelFunction> Globals = new(StringComparer.Ordinal)
    {
        ["isIP/1"] = CelOverload.On(static (string text) => Address(text) is not null),
        ["ip/1"] = CelOverload.On(static (string text) => Address(text) ?? throw CelException.Failed($"'{text}' is not a valid IP address")),
        ["ip.isCanonical/1"] = CelOverload.On(static (string text) =>
            (Address(text) ?? throw CelException.Failed($"'{text}' is not a valid IP address")).ToString() == text),
        ["isCIDR/1"] = CelOverload.On(static (string text) => Block(text) is not null),
        ["cidr/1"] = CelOverload.On(static (string text) => Block(text) ?? throw CelException.Failed($"'{text}' is not a valid CIDR")),
    };

    public static readonly Dictionary<string, CelFunction> Methods = new(StringComparer.Ordinal)
    {
        ["family/0"] = CelOverload.On(static (IpAddress ip) => ip.IsV4 ? 4L : 6L),
        ["isUnspecified/0"] = CelOverload.On(static (IpAddress ip) => ip.IsUnspecified),
        ["isLoopback/0"] = CelOverload.On(static (IpAddress ip) => ip.IsLoopback),
        ["isLinkLocalMulticast/0"] = CelOverload.On(static (IpAddress ip) => ip.IsLinkLocalMulticast),
        ["isLinkLocalUnicast/0"] = CelOverload.On(static (IpAddress ip) => ip.IsLinkLocalUnicast),
        ["isGlobalUnicast/0"] = CelOverload.On(static (IpAddress ip) => ip.IsGlobalUnicast),
        ["ip/0"] = CelOverload.On(static (CidrBlock block) => block.Address),
        ["prefixLength/0"] = CelOverload.On(static (CidrBlock block) => (long)block.Bits),
        ["masked/0"] = CelOverload.On(static (CidrBlock block) => block.Masked()),
        ["containsIP/1"] = static values => (values[0], values[1]) switch
        {
            (CidrBlock block, IpAddress ip) => block.Contains(ip),
            (CidrBlock block, string text) => block.Contains(Address(text) ?? throw CelException.Failed($"'{text}' is not a valid IP address")),
            _ => CelOverload.None,
        },
        ["containsCIDR/1"] = static values => (values[0], values[1]) switch
        {
            (CidrBlock block, CidrBlock other) => block.Contains(other),
            (CidrBlock block, string text) => block.Contains(Block(text) ?? throw CelException.Failed($"'{text}' is not a valid CIDR")),
            _ => CelOverload.None,
        },
    };

    // IPv6 with an IPv4 address in dots is none for these functions.
    private static IpAddress? Address(string text) =>
        !IsMixed(text) && IpAddress.TryParse(text, out IpAddress? ip) ? ip : null;

    private static CidrBlock? Block(string text) =>
        !IsMixed(text) && CidrBlock.TryParse(text, out CidrBlock? block) ? block : null;

    private static bool IsMixed(string text) => text.IndexOf(':') >= 0 && text.IndexOf('.') >= 0;
}
