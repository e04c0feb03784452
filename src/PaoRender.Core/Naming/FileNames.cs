using System;

namespace PaoRender.Naming;

/// <summary>Names of the files that a render writes. They sort as the objects must be created.</summary>
internal static class FileNames
{
    public const string PartitionsDefinition = "00_workloadpartitions_customresourcedefinition.yaml";

    public const string PartitionsReader = "00_workloadpartitions_clusterrole.yaml";

    public const string PartitionsReaderBinding = "00_workloadpartitions_clusterrolebinding.yaml";

    /// <summary>Sorts after the files of the API, which must be there before an object of it can be created.</summary>
    public const string Partitions = "01_management-partition_workloadpartitions.yaml";

    private const string Extension = ".yaml";
    private const string PinningPrefix = "01_";
    private const string PinningSuffix = "_workload_pinning_machineconfig.yaml";

    /// <summary>File of an object of a profile.</summary>
    public static string OfProfile(string profile, string kind) => profile + "_" + kind.ToLowerInvariant() + Extension;

    /// <summary>File of a pool's pinning manifest.</summary>
    public static string OfPinning(string pool) => PinningPrefix + ObjectNames.PinningMachineConfig(pool) + PinningSuffix;

    /// <summary>The pool in the name of a pinning manifest; null for any other name.</summary>
    public static string? PoolOf(string fileName)
    {
        // The pool stands where the name of an empty pool is cut in two.
        string empty = OfPinning("");
        int at = ObjectNames.PinningMachineConfig("").IndexOf("--", StringComparison.Ordinal) + PinningPrefix.Length + 1;
        return Between(fileName, empty.Substring(0, at), empty.Substring(at));
    }

    /// <summary>Profile and kind (in lower case) in the name of a profile's file; null for any other name.</summary>
    public static (string Profile, string Kind)? ProfileOf(string fileName)
    {
        // Names of profiles have no underscore.
        int underscore = fileName.LastIndexOf('_');
        if (underscore <= 0) return null;
        string profile = fileName.Substring(0, underscore);
        return Between(fileName, profile + "_", Extension) is { } kind ? (profile, kind) : null;
    }

    private static string? Between(string text, string prefix, string suffix) =>
        text.Length > prefix.Length + suffix.Length
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && text.EndsWith(suffix, StringComparison.Ordinal)
            ? text.Substring(prefix.Length, text.Length - prefix.Length - suffix.Length)
            : null;
}
