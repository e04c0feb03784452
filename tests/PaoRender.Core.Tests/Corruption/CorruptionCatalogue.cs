namespace PaoRender.Core.Tests.Corruption;

/// <summary>All kinds of corruption.</summary>
internal static class CorruptionCatalogue
{
    public static readonly CorruptionKind[] All =
    [
        .. KeyCorruptions.All, .. ValueCorruptions.All, .. NumberCorruptions.All, .. LayoutCorruptions.All, .. TextCorruptions.All,
    ];
}
