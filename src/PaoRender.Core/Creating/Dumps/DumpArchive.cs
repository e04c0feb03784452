using System.Collections.Generic;
using System.IO;
using PaoRender.Hardware;

namespace PaoRender.Creating;

/// <summary>Finds the files of a must-gather in a tar archive. Nothing of it is written anywhere, and no link in it is followed.</summary>
public static class DumpArchive
{
    // A must-gather holds logs, which are passed over; what is kept of a cluster of 2,000 nodes is some 700 MB.
    private static readonly TarLimits s_limits = new(Entries: 5_000_000, Bytes: 1L << 36, TextBytes: 1 << 30);

    /// <summary>Reads the files that a profile is made by.</summary>
    /// <param name="path">The name of the archive, as findings show it.</param>
    /// <param name="stream">The archive, unpacked.</param>
    /// <exception cref="InvalidDataException">It is no tar archive, or larger than any must-gather.</exception>
    public static IReadOnlyList<DumpFile> Read(string path, Stream stream)
    {
        Require.NotNull(path, nameof(path));
        Require.NotNull(stream, nameof(stream));
        var files = new List<DumpFile>();
        foreach (TarEntry entry in TarReader.Read(stream, name => DumpPlace.Of(name) is not null, s_limits))
        {
            if (entry.Content is { } content) files.Add(new DumpFile(path + "/" + entry.Name, () => content));
        }

        return files;
    }
}
