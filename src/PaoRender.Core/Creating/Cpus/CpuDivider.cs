using PaoRender.Cpus;

namespace PaoRender.Creating;

/// <summary>Divides the CPUs of a machine by what is wished.</summary>
internal static class CpuDivider
{
    /// <summary>The division. Whoever calls has found that the wishes can be met.</summary>
    /// <param name="layout">The CPUs that can be used.</param>
    /// <param name="wishes">What is wished.</param>
    public static CpuDivision Divide(CpuLayout layout, CreatorWishes wishes)
    {
        var picker = new CpuPicker(layout);
        int nodes = layout.NumaNodes.Count;
        CpuSet reserved = picker.ByNuma(NumaTargets.Of(wishes.ReservedCpus, nodes, wishes.SplitAcrossNuma));
        CpuSet ovsDpdk = picker.ByNuma(NumaTargets.Of(wishes.OvsDpdkCpus, nodes, wishes.SplitAcrossNuma));
        CpuSet offlined = picker.Idle(wishes.OfflinedCpus, wishes.Power != PowerMode.UltraLowLatency);
        return new CpuDivision(reserved, offlined, ovsDpdk, layout.All.Except(reserved).Except(offlined).Except(ovsDpdk));
    }
}
