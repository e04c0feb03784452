using System.Collections.Generic;
using System.IO;
using PaoRender.Naming;

namespace PaoRender.Rendering;

/// <summary>The manifests that bring the WorkloadPartitions API to a cluster, which no release ships.</summary>
internal static class PartitionsApi
{
    /// <summary>Definition and access rules. The numbers sort them before the objects of the kind.</summary>
    public static IReadOnlyList<RenderedManifest> Manifests =>
    [
        new(
            FileNames.PartitionsDefinition,
            "apiextensions.k8s.io/v1",
            "CustomResourceDefinition",
            PartitionsApiNames.Definition,
            null,
            Read("schemas/workloadpartitions.yaml")),
        new(
            FileNames.PartitionsReader,
            PartitionsApiNames.AccessVersion,
            "ClusterRole",
            PartitionsApiNames.Reader,
            null,
            Read("workloadpartitions/clusterrole.yaml")),
        new(
            FileNames.PartitionsReaderBinding,
            PartitionsApiNames.AccessVersion,
            "ClusterRoleBinding",
            PartitionsApiNames.Reader,
            null,
            Read("workloadpartitions/clusterrolebinding.yaml")),
    ];

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PartitionsApi).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
