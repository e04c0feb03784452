using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PaoRender.Cli.Tests.Hardware;

/// <summary>A snapshot of a machine, as a must-gather has it.</summary>
internal static class SmallSnapshot
{
    public static byte[] Of(int cpus)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var archive = new TarWriter(packed, TarEntryFormat.Ustar))
        {
            for (int cpu = 0; cpu < cpus; cpu++)
            {
                archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, $"sys/devices/system/cpu/cpu{cpu}/online")
                {
                    DataStream = new MemoryStream(Encoding.ASCII.GetBytes("1\n")),
                });
            }
        }

        return bytes.ToArray();
    }
}
