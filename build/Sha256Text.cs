using System;
using System.Security.Cryptography;

namespace PaoRender;

/// <summary>Checksums in lower-case hexadecimal. Compiled into the assemblies that make some.</summary>
internal static class Sha256Text
{
    public static string Of(byte[] content)
    {
#if NET
        return Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();
#else
        using var algorithm = SHA256.Create();
        return BitConverter.ToString(algorithm.ComputeHash(content)).Replace("-", "").ToLowerInvariant();
#endif
    }
}
