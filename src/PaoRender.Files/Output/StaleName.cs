using System;
using System.Collections.Generic;

namespace PaoRender.Files;

/// <summary>What a file would have to hold for its name to be one that a render gives.</summary>
internal sealed class StaleName
{
    private const string MachineConfigVersion = "machineconfiguration.openshift.io/v1";
    private const string AccessVersion = "rbac.authorization.k8s.io/v1";
    private const string RoleLabel = "machineconfiguration.openshift.io/role";
    private const string Extension = ".yaml";
    private const string PartitionsFile = "01_management-partition_workloadpartitions.yaml";
    private const string PinningPrefix = "01_01-";
    private const string PinningSuffix = "-cpu-partitioning_workload_pinning_machineconfig.yaml";

    private static readonly Dictionary<string, (string ApiVersion, string Kind, string NamePrefix)> s_kinds = new(StringComparer.Ordinal)
    {
        ["machineconfig"] = (MachineConfigVersion, "MachineConfig", "50-performance-"),
        ["kubeletconfig"] = (MachineConfigVersion, "KubeletConfig", "performance-"),
        ["tuned"] = ("tuned.openshift.io/v1", "Tuned", "openshift-node-performance-"),
        ["runtimeclass"] = ("node.k8s.io/v1", "RuntimeClass", "performance-"),
        ["node"] = ("config.openshift.io/v1", "Node", ""),
    };

    private static readonly Dictionary<string, (string ApiVersion, string Kind, string Name)> s_partitions = new(StringComparer.Ordinal)
    {
        [PartitionsFile] = ("workload.openshift.io/v1", "WorkloadPartitions", "management-partition"),
        ["00_workloadpartitions_customresourcedefinition.yaml"] =
            ("apiextensions.k8s.io/v1", "CustomResourceDefinition", "workloadpartitions.workload.openshift.io"),
        ["00_workloadpartitions_clusterrole.yaml"] = (AccessVersion, "ClusterRole", "workloadpartitions-reader"),
        ["00_workloadpartitions_clusterrolebinding.yaml"] = (AccessVersion, "ClusterRoleBinding", "workloadpartitions-reader"),
    };

    private readonly Func<ManifestIdentity, bool> _isOurs;

    private StaleName(Func<ManifestIdentity, bool> isOurs) => _isOurs = isOurs;

    /// <summary>Takes a file name; null when a render never gives such a name.</summary>
    public static StaleName? Of(string fileName) => OfPinning(fileName) ?? OfPartitions(fileName) ?? OfProfile(fileName);

    /// <summary>Whether a file of this name with that text can only come from a render.</summary>
    public bool Matches(string text) => ManifestIdentity.Of(text) is { } found && _isOurs(found);

    private static StaleName? OfPinning(string fileName)
    {
        string? pool = Between(fileName, PinningPrefix, PinningSuffix);
        if (pool is null) return null;
        return new StaleName(found =>
            found.IsObject(MachineConfigVersion, "MachineConfig", $"01-{pool}-cpu-partitioning") && found.HasOnlyLabel(RoleLabel, pool));
    }

    private static StaleName? OfPartitions(string fileName)
    {
        if (!s_partitions.TryGetValue(fileName, out (string ApiVersion, string Kind, string Name) expected)) return null;
        bool isObject = fileName == PartitionsFile;
        return new StaleName(found =>
            found.IsObject(expected.ApiVersion, expected.Kind, expected.Name)
            && (!isObject || found.HasOnlyLabel("app.kubernetes.io/managed-by", "paorender")));
    }

    private static StaleName? OfProfile(string fileName)
    {
        // Names of profiles have no underscore.
        int underscore = fileName.LastIndexOf('_');
        if (underscore <= 0) return null;
        string profile = fileName.Substring(0, underscore);
        string? suffix = Between(fileName, profile + "_", Extension);
        if (suffix is null || !s_kinds.TryGetValue(suffix, out (string ApiVersion, string Kind, string NamePrefix) expected)) return null;

        // The Node is the cluster's only one of its kind, so its name says nothing of the profile.
        string name = suffix == "node" ? "cluster" : expected.NamePrefix + profile;
        return new StaleName(found => found.IsObject(expected.ApiVersion, expected.Kind, name) && found.BelongsTo(profile));
    }

    private static string? Between(string text, string prefix, string suffix) =>
        text.Length > prefix.Length + suffix.Length
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && text.EndsWith(suffix, StringComparison.Ordinal)
            ? text.Substring(prefix.Length, text.Length - prefix.Length - suffix.Length)
            : null;
}
