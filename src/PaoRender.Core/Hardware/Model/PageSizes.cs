using PaoRender.Values;

namespace PaoRender.Hardware;

/// <summary>Sizes of huge pages as profiles write them.</summary>
internal static class PageSizes
{
    private const long Kibi = 1024;

    /// <summary>The size of so many KiB: <c>64k</c>, <c>2M</c>, <c>1G</c>.</summary>
    public static string Name(long kibibytes) =>
        kibibytes % (Kibi * Kibi) == 0 ? Invariant.Text(kibibytes / (Kibi * Kibi)) + "G"
        : kibibytes % Kibi == 0 ? Invariant.Text(kibibytes / Kibi) + "M"
        : Invariant.Text(kibibytes) + "k";
}
