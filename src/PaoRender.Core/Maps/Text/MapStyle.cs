namespace PaoRender.Maps;

/// <summary>How a piece of a map's text is to look. What it says does not depend on it.</summary>
public enum MapStyle
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The name of a profile.</summary>
    Title,

    /// <summary>The heading of a part.</summary>
    Heading,

    /// <summary>What helps to read the rest, such as the number at the start of a row.</summary>
    Muted,

    /// <summary>A reserved CPU.</summary>
    Reserved,

    /// <summary>An isolated CPU.</summary>
    Isolated,

    /// <summary>A shared CPU.</summary>
    Shared,

    /// <summary>A CPU for OVS-DPDK.</summary>
    OvsDpdk,

    /// <summary>A CPU that is switched off.</summary>
    Offlined,

    /// <summary>A CPU that the profile does not name.</summary>
    Unassigned,
}
