using System;
using System.IO;
using System.Threading.Tasks;

namespace PaoRender.Files;

/// <summary>Reads what people give, which need not be a file: a pipe that nobody writes to, or a device without an end, stops nothing.</summary>
internal static class FileBytes
{
    private const int Largest = 256 * Megabyte, LargestStream = 64 * Megabyte, Megabyte = 1 << 20;

    // Who writes to a pipe may have to work for it.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>All bytes.</summary>
    /// <exception cref="IOException">It cannot be read, or is larger than anything that belongs here.</exception>
    public static byte[] Read(string path) => Read(path, s_patience);

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for the end of what has no length.</param>
    internal static byte[] Read(string path, TimeSpan patience)
    {
        // Only what has no length can be without an end.
        long length = new FileInfo(path).Length;
        if (length > Largest) throw TooLarge(Largest);
        return length > 0 ? File.ReadAllBytes(path) : ReadStream(path, patience);
    }

    private static byte[] ReadStream(string path, TimeSpan patience)
    {
        Task<byte[]> reading = Task.Run(() => ReadToLimit(path));
        if (Task.WaitAny([reading], patience) < 0) throw new IOException($"it did not end within {patience.TotalSeconds} seconds: is it a pipe?");
        return reading.GetAwaiter().GetResult();
    }

    private static byte[] ReadToLimit(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return ReadToLimit(stream);
    }

    /// <summary>All bytes of a stream, to its end.</summary>
    /// <exception cref="IOException">It cannot be read, or is larger than anything that belongs here.</exception>
    internal static byte[] ReadToLimit(Stream stream)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        while (stream.Read(buffer, 0, buffer.Length) is > 0 and int count)
        {
            content.Write(buffer, 0, count);
            if (content.Length > LargestStream) throw TooLarge(LargestStream);
        }

        return content.ToArray();
    }

    private static IOException TooLarge(int limit) => new($"it is larger than {limit / Megabyte} MiB, which no manifest is");
}
