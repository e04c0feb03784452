using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Hardware;

/// <summary>Reads the names of a tar archive and the bytes of the files that are wanted. Nothing is written anywhere.</summary>
internal static class TarReader
{
    private const int Block = 512;

    /// <summary>Every entry, with its bytes where they are wanted; a link or folder has none.</summary>
    /// <param name="stream">The archive, unpacked.</param>
    /// <param name="isWanted">Whether the bytes of the file of that name are wanted.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="InvalidDataException">It is no such archive, or larger than the limits.</exception>
    public static IEnumerable<TarEntry> Read(Stream stream, Func<string, bool> isWanted, TarLimits limits)
    {
        byte[] block = new byte[Block];
        long unpacked = 0, kept = 0;
        string? longName = null;
        for (int entries = 0; ReadFull(stream, block, Block) && !IsEnd(block); entries++)
        {
            long size = TarHeader.Size(block);
            unpacked += Block + size;
            if (entries >= limits.Entries) throw new InvalidDataException($"it has more than {limits.Entries} entries");
            if (unpacked > limits.Bytes) throw new InvalidDataException($"it unpacks to more than {limits.Bytes} bytes");
            if (TarNames.IsName(block))
            {
                if (size > TarNames.Longest) throw new InvalidDataException("it has a name that is too long");
                longName = TarNames.Of(TarHeader.Kind(block), Content(stream, (int)size)) ?? longName;
                Skip(stream, block, Padding(size));
                continue;
            }

            string name = longName ?? TarHeader.Name(block);
            longName = null;
            bool isRead = TarHeader.IsFile(block) && isWanted(name);
            if (isRead) kept += size;
            if (kept > limits.TextBytes) throw new InvalidDataException($"its files of interest have more than {limits.TextBytes} bytes");
            if (TarHeader.HasMoreParts(block)) SkipParts(stream, block);
            byte[]? content = isRead ? Content(stream, (int)size) : null;
            Skip(stream, block, isRead ? Padding(size) : size + Padding(size));
            yield return new TarEntry(name, content);
        }
    }

    private static void SkipParts(Stream stream, byte[] block)
    {
        do
        {
            if (!ReadFull(stream, block, Block)) throw new InvalidDataException("it ends within a file");
        }
        while (TarHeader.HasMoreAfter(block));
    }

    private static byte[] Content(Stream stream, int size)
    {
        byte[] content = new byte[size];
        if (size > 0 && !ReadFull(stream, content, size)) throw new InvalidDataException("it ends within a file");
        return content;
    }

    private static void Skip(Stream stream, byte[] scratch, long count)
    {
        for (long left = count; left > 0;)
        {
            int part = (int)Math.Min(left, scratch.Length);
            if (!ReadFull(stream, scratch, part)) throw new InvalidDataException("it ends within a file");
            left -= part;
        }
    }

    private static long Padding(long size) => (Block - (size % Block)) % Block;

    private static bool IsEnd(byte[] block) => Array.TrueForAll(block, value => value == 0);

    /// <summary>Fills the buffer; false where the stream ended before.</summary>
    private static bool ReadFull(Stream stream, byte[] buffer, int count)
    {
        for (int at = 0; at < count;)
        {
            int read = stream.Read(buffer, at, count - at);
            if (read == 0) return at == 0 ? false : throw new InvalidDataException("it ends within a block");
            at += read;
        }

        return true;
    }
}
