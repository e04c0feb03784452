namespace PaoRender.Diagnostics;

/// <summary>Codes of the diagnostics that comparing with a cluster can give; docs/diagnostics.md explains each.</summary>
public static class TakeoverCodes
{
    /// <summary>The cluster state holds an object twice, with different content.</summary>
    public const string AmbiguousState = "PAO2101";
}
