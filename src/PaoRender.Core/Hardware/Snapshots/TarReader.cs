using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PaoRender.Hardware;

/// <summary>Reads the names of a gzipped tar archive and the texts of the files that are wanted. Nothing is written anywhere.</summary>
internal static class TarReader
{
    private const int Block = 512;

    /// <summary>Every entry that the caller wants, with its text; a link or folder, and a file that the caller names only, has none.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="wantsText">Whether the text of the file of that name is wanted.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="InvalidDataException">It is no such archive, or larger than the limits.</exception>
    public static IEnumerable<TarEntry> Read(byte[] archive, Func<string, bool> wantsText, TarLimits limits)
    {
        using var packed = new MemoryStream(archive, writable: false);
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        byte[] block = new byte[Block];
        long unpacked = 0, kept = 0;
        for (int entries = 0; ReadFull(stream, block, Block) && !IsEnd(block); entries++)
        {
            long size = TarHeader.Size(block);
            string name = TarHeader.Name(block);
            unpacked += Block + size;
            if (entries >= limits.Entries) throw new InvalidDataException($"it has more than {limits.Entries} entries");
            if (unpacked > limits.Bytes) throw new InvalidDataException($"it unpacks to more than {limits.Bytes} bytes");
            bool isRead = TarHeader.IsFile(block) && wantsText(name);
            if (isRead) kept += size;
            if (kept > limits.TextBytes) throw new InvalidDataException($"its files of interest have more than {limits.TextBytes} bytes");
            string? text = isRead ? Text(stream, (int)size) : null;
            Skip(stream, block, isRead ? Padding(size) : size + Padding(size));
            yield return new TarEntry(name, text);
        }
    }

    private static string Text(Stream stream, int size)
    {
        byte[] content = new byte[size];
        if (size > 0 && !ReadFull(stream, content, size)) throw new InvalidDataException("it ends within a file");
        return Encoding.UTF8.GetString(content);
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
