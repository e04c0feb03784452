namespace PaoRender.Maps;

/// <summary>An entry of the huge pages of a profile.</summary>
/// <param name="Size">The size of a page.</param>
/// <param name="Count">How many.</param>
/// <param name="Node">The NUMA node; null where the kernel spreads them over all.</param>
/// <param name="IsDefault">Whether programs that name no size get this one.</param>
internal sealed record HugePageAmount(string Size, int Count, int? Node, bool IsDefault);
