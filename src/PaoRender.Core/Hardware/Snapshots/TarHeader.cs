using System.IO;
using System.Text;

namespace PaoRender.Hardware;

/// <summary>The block that stands before each file of a tar archive.</summary>
internal static class TarHeader
{
    private const int NameAt = 0, NameLength = 100, SizeAt = 124, SizeLength = 12, SumAt = 148, SumLength = 8, KindAt = 156;
    private const int MagicAt = 257, PrefixAt = 345, PrefixLength = 155;

    public static bool IsFile(byte[] block) => block[KindAt] is (byte)'0' or 0;

    /// <summary>The path; a long one is in two parts.</summary>
    public static string Name(byte[] block)
    {
        string name = Text(block, NameAt, NameLength);
        string prefix = Text(block, MagicAt, 6) == "ustar" ? Text(block, PrefixAt, PrefixLength) : "";
        return prefix.Length > 0 ? prefix + "/" + name : name;
    }

    /// <summary>The size in bytes.</summary>
    /// <exception cref="InvalidDataException">The block is no header.</exception>
    public static long Size(byte[] block)
    {
        if (Octal(block, SumAt, SumLength) != Sum(block)) throw new InvalidDataException("it is no tar archive");
        return Octal(block, SizeAt, SizeLength);
    }

    private static long Sum(byte[] block)
    {
        long sum = 0;
        for (int i = 0; i < block.Length; i++) sum += i is >= SumAt and < SumAt + SumLength ? (byte)' ' : block[i];
        return sum;
    }

    private static long Octal(byte[] block, int start, int length)
    {
        long value = 0;
        foreach (char digit in Text(block, start, length).Trim(' '))
        {
            // Sizes beyond 8 GiB are written in another way, and no snapshot has them.
            if (digit is < '0' or > '7') throw new InvalidDataException("it is no tar archive");
            value = (value * 8) + (digit - '0');
        }

        return value;
    }

    private static string Text(byte[] block, int start, int length)
    {
        int end = start;
        while (end < start + length && block[end] != 0) end++;
        return Encoding.UTF8.GetString(block, start, end - start);
    }
}
