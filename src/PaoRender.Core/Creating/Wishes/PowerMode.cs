namespace PaoRender.Creating;

/// <summary>What counts more: power or latency.</summary>
public enum PowerMode
{
    /// <summary>The processor saves power as it likes.</summary>
    Balanced,

    /// <summary>Low latency: the hint <c>realTime</c>.</summary>
    LowLatency,

    /// <summary>The lowest latency, at the cost of power: the hints <c>realTime</c> and <c>highPowerConsumption</c>.</summary>
    UltraLowLatency,
}
