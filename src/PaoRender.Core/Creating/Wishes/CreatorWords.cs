namespace PaoRender.Creating;

/// <summary>The words for what a <see cref="CreatorWishes"/> lets people choose. They are those of the operator's profile creator.</summary>
public static class CreatorWords
{
    /// <summary>What counts more: power or latency.</summary>
    public static WordTable<PowerMode> Power { get; } = new(
        ("default", PowerMode.Balanced), ("low-latency", PowerMode.LowLatency), ("ultra-low-latency", PowerMode.UltraLowLatency));

    /// <summary>The kubelet's topology manager policies that a profile may be made with.</summary>
    public static WordTable<string> TopologyPolicy { get; } = new(
        ("restricted", CreatorWishes.Restricted), ("best-effort", CreatorWishes.BestEffort), ("single-numa-node", CreatorWishes.SingleNumaNode));
}
