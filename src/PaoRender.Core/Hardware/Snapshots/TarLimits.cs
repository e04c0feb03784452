namespace PaoRender.Hardware;

/// <summary>How much of an archive is looked at. A snapshot of the largest machines has a tenth of it.</summary>
/// <param name="Entries">The most entries.</param>
/// <param name="Bytes">The most bytes that the archive may unpack to.</param>
/// <param name="TextBytes">The most bytes of all wanted files together; /proc/cpuinfo of 8192 CPUs has 16 MB.</param>
internal sealed record TarLimits(int Entries = 1_000_000, long Bytes = 1L << 30, int TextBytes = 1 << 26)
{
    public static TarLimits Default { get; } = new();
}
