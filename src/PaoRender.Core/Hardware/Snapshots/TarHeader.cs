using System.IO;
using System.Text;

namespace PaoRender.Hardware;

/// <summary>The block that stands before each file of a tar archive.</summary>
internal static class TarHeader
{
    private const int NameAt = 0, NameLength = 100, SizeAt = 124, SizeLength = 12, SumAt = 148, SumLength = 8, KindAt = 156;
    private const int MagicAt = 257, PrefixAt = 345, PrefixLength = 155;
    private const int SparseMoreAt = 482, PartsMoreAt = 504;

    /// <summary>What the entry is: <c>0</c> a file, <c>L</c> the long name of the next one, <c>x</c> its attributes.</summary>
    public static char Kind(byte[] block) => (char)block[KindAt];

    /// <summary>Whether another block of this header follows: a sparse file has a long list of its parts.</summary>
    public static bool HasMoreParts(byte[] block) => Kind(block) == 'S' && block[SparseMoreAt] != 0;

    /// <summary>Whether another one follows such a block.</summary>
    public static bool HasMoreAfter(byte[] parts) => parts[PartsMoreAt] != 0;

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
        return (block[SizeAt] & 0x80) == 0 ? Octal(block, SizeAt, SizeLength) : Binary(block);
    }

    private static long Sum(byte[] block)
    {
        long sum = 0;
        for (int i = 0; i < block.Length; i++) sum += i is >= SumAt and < SumAt + SumLength ? (byte)' ' : block[i];
        return sum;
    }

    /// <summary>A size of 8 GiB and more, which octal digits have no room for.</summary>
    private static long Binary(byte[] block)
    {
        long value = block[SizeAt] & 0x3F;
        for (int i = SizeAt + 1; i < SizeAt + SizeLength; i++)
        {
            if (value > long.MaxValue >> 9) return long.MaxValue >> 1;
            value = (value << 8) + block[i];
        }

        return value;
    }

    private static long Octal(byte[] block, int start, int length)
    {
        long value = 0;
        foreach (char digit in Text(block, start, length).Trim(' '))
        {
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
