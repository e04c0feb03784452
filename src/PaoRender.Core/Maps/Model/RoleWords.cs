namespace PaoRender.Maps;

/// <summary>How a role is called. The letters tell roles apart where colours cannot.</summary>
internal static class RoleWords
{
    public static string Letter(CpuRole role) => role switch
    {
        CpuRole.Reserved => "R",
        CpuRole.Isolated => "I",
        CpuRole.Shared => "S",
        CpuRole.OvsDpdk => "D",
        CpuRole.Offlined => "X",
        _ => ".",
    };

    public static string Name(CpuRole role) => role switch
    {
        CpuRole.Reserved => "reserved",
        CpuRole.Isolated => "isolated",
        CpuRole.Shared => "shared",
        CpuRole.OvsDpdk => "OVS-DPDK",
        CpuRole.Offlined => "offlined",
        _ => "unassigned",
    };
}
