namespace PaoRender.Diagnostics;

/// <summary>Codes of the diagnostics that comparing with a cluster can give; docs/diagnostics.md explains each.</summary>
public static class TakeoverCodes
{
    /// <summary>The cluster state holds an object twice, with different content.</summary>
    public const string AmbiguousState = "PAO2101";

    /// <summary>The operator would update an object of the cluster.</summary>
    public const string WouldBeUpdated = "PAO2102";

    /// <summary>The operator's pass would stop at an object of the cluster.</summary>
    public const string WouldStop = "PAO2103";

    /// <summary>The cluster lacks a rendered object.</summary>
    public const string NotInCluster = "PAO2104";

    /// <summary>There is nothing to compare.</summary>
    public const string NothingToCompare = "PAO2105";
}
