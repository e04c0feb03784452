namespace PaoRender.Build.Tasks;

/// <summary>Codes of the diagnostics that only a build can give; docs/diagnostics.md has a line for each.</summary>
internal static class BuildCodes
{
    /// <summary><c>PaoOperatorRelease</c> is not a release that can be rendered.</summary>
    public const string BadRelease = "PAO3001";

    /// <summary><c>PaoMatch</c> has a value that it cannot have.</summary>
    public const string BadMatch = "PAO3002";

    /// <summary><c>PaoStrictness</c> has a value that it cannot have.</summary>
    public const string BadStrictness = "PAO3003";

    /// <summary><c>PaoOwnerReference</c> has a value that it cannot have.</summary>
    public const string BadOwnerReference = "PAO3004";

    /// <summary><c>PaoEnableWorkloadPartitioning</c> is neither true nor false.</summary>
    public const string BadWorkloadPartitioning = "PAO3005";

    /// <summary>The list of rendered files in the intermediate folder cannot be read or written.</summary>
    public const string TrackingFailed = "PAO3006";

    /// <summary><c>PaoWithWorkloadPartitionsApi</c> is neither true nor false.</summary>
    public const string BadWorkloadPartitionsApi = "PAO3007";

    /// <summary><c>PaoFromConfigMaps</c> is neither true nor false.</summary>
    public const string BadFromConfigMaps = "PAO3008";

    /// <summary><c>VerifyManifests</c> has no <c>ClusterState</c> to compare with.</summary>
    public const string NoClusterState = "PAO3009";

    /// <summary><c>PaoManifestIndexFile</c> is a file in the manifest folder.</summary>
    public const string IndexAmongManifests = "PAO3010";

    // PAO3011 is reported by the targets: referenced projects have several asset bundles.

    /// <summary>A <c>ClusterSite</c> that cannot be rendered.</summary>
    public const string BadSite = "PAO3012";

    /// <summary>Another project has written a file that this one would write.</summary>
    public const string OwnedByOther = "PAO3013";

    // PAO3014 is reported by the targets: something is to be published that was not built.
}
