namespace PaoRender.Hardware;

/// <summary>How much of an archive is looked at. A snapshot of the largest machines has a tenth of it.</summary>
/// <param name="Entries">The most entries.</param>
/// <param name="Bytes">The most bytes that the archive may unpack to.</param>
/// <param name="FileBytes">The most bytes of one wanted file; /proc/cpuinfo of 8192 CPUs has 16 MB.</param>
internal sealed record TarLimits(int Entries = 1_000_000, long Bytes = 1L << 30, int FileBytes = 1 << 25)
{
    public static TarLimits Default { get; } = new();
}
