using System.Collections.Generic;
using System.IO;

namespace PaoRender.Partitioning;

/// <summary>The manifests that bring the WorkloadPartitions API to a cluster, which no release ships.</summary>
internal static class PartitionsApi
{
    private const string AccessVersion = "rbac.authorization.k8s.io/v1";
    private const string ReaderName = "workloadpartitions-reader";

    /// <summary>Definition and access rules. The numbers sort them before the objects of the kind.</summary>
    public static IReadOnlyList<RenderedManifest> Manifests =>
    [
        new(
            "00_workloadpartitions_customresourcedefinition.yaml",
            "apiextensions.k8s.io/v1",
            "CustomResourceDefinition",
            "workloadpartitions.workload.openshift.io",
            null,
            Read("customresourcedefinition.yaml")),
        new("00_workloadpartitions_clusterrole.yaml", AccessVersion, "ClusterRole", ReaderName, null, Read("clusterrole.yaml")),
        new(
            "00_workloadpartitions_clusterrolebinding.yaml",
            AccessVersion,
            "ClusterRoleBinding",
            ReaderName,
            null,
            Read("clusterrolebinding.yaml")),
    ];

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PartitionsApi).Assembly.GetManifestResourceStream("workloadpartitions/" + name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
