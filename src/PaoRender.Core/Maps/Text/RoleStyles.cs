namespace PaoRender.Maps;

/// <summary>The style of each role.</summary>
internal static class RoleStyles
{
    public static MapStyle Of(CpuRole role) => role switch
    {
        CpuRole.Reserved => MapStyle.Reserved,
        CpuRole.Isolated => MapStyle.Isolated,
        CpuRole.Shared => MapStyle.Shared,
        CpuRole.OvsDpdk => MapStyle.OvsDpdk,
        CpuRole.Offlined => MapStyle.Offlined,
        _ => MapStyle.Unassigned,
    };
}
