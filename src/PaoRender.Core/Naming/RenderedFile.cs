using System;
using System.Collections.Generic;
using PaoRender.Schemas;

namespace PaoRender.Naming;

/// <summary>
/// Recognises files that an earlier render wrote, by name and content: what a file would have to hold for its name to be one
/// that a render gives. A file is never taken for ours by its name alone, because a user may have chosen the same one.
/// </summary>
public sealed class RenderedFile
{
    private const string MachineConfigVersion = V1MachineConfig.KubeGroup + "/" + V1MachineConfig.KubeApiVersion;

    private static readonly Dictionary<string, Func<string, ObjectKey>> s_kinds = new(StringComparer.Ordinal)
    {
        [Key(V1MachineConfig.KubeKind)] = profile => new(MachineConfigVersion, V1MachineConfig.KubeKind, ObjectNames.MachineConfig(profile)),
        [Key(V1KubeletConfig.KubeKind)] = profile => new(
            V1KubeletConfig.KubeGroup + "/" + V1KubeletConfig.KubeApiVersion, V1KubeletConfig.KubeKind, ObjectNames.KubeletConfig(profile)),
        [Key(V1Tuned.KubeKind)] = profile => new(
            V1Tuned.KubeGroup + "/" + V1Tuned.KubeApiVersion, V1Tuned.KubeKind, ObjectNames.Tuned(profile)),
        [Key(V1RuntimeClass.KubeKind)] = profile => new(
            V1RuntimeClass.KubeGroup + "/" + V1RuntimeClass.KubeApiVersion, V1RuntimeClass.KubeKind, ObjectNames.RuntimeClass(profile)),
        [Key(V1Node.KubeKind)] = _ => new(V1Node.KubeGroup + "/" + V1Node.KubeApiVersion, V1Node.KubeKind, ObjectNames.Node),
    };

    private static readonly Dictionary<string, ObjectKey> s_partitions = new(StringComparer.Ordinal)
    {
        [FileNames.Partitions] = new(
            V1WorkloadPartitions.KubeGroup + "/" + V1WorkloadPartitions.KubeApiVersion,
            V1WorkloadPartitions.KubeKind,
            PartitionsApiNames.ManagementPartition),
        [FileNames.PartitionsDefinition] = new("apiextensions.k8s.io/v1", "CustomResourceDefinition", PartitionsApiNames.Definition),
        [FileNames.PartitionsReader] = new(PartitionsApiNames.AccessVersion, "ClusterRole", PartitionsApiNames.Reader),
        [FileNames.PartitionsReaderBinding] = new(PartitionsApiNames.AccessVersion, "ClusterRoleBinding", PartitionsApiNames.Reader),
    };

    private readonly Func<ManifestIdentity, bool> _isOurs;

    private RenderedFile(Func<ManifestIdentity, bool> isOurs) => _isOurs = isOurs;

    private sealed record ObjectKey(string ApiVersion, string Kind, string Name)
    {
        public bool IsOf(ManifestIdentity found) => found.IsObject(ApiVersion, Kind, Name);
    }

    /// <summary>Takes a file name without folder; null when a render never gives such a name.</summary>
    /// <param name="fileName">The name, such as <c>site_machineconfig.yaml</c>.</param>
    public static RenderedFile? Of(string fileName) =>
        OfPinning(Require.NotNull(fileName, nameof(fileName))) ?? OfPartitions(fileName) ?? OfProfile(fileName);

    /// <summary>Whether a file of this name with that text can only come from a render.</summary>
    /// <param name="text">The whole text of the file.</param>
    public bool Matches(string text) => ManifestIdentity.Of(text) is { } found && _isOurs(found);

    private static RenderedFile? OfPinning(string fileName)
    {
        if (FileNames.PoolOf(fileName) is not { } pool) return null;
        var key = new ObjectKey(MachineConfigVersion, V1MachineConfig.KubeKind, ObjectNames.PinningMachineConfig(pool));
        return new RenderedFile(found => key.IsOf(found) && found.HasOnlyLabel(RoleLabel.Key, pool));
    }

    private static RenderedFile? OfPartitions(string fileName)
    {
        if (!s_partitions.TryGetValue(fileName, out ObjectKey? key)) return null;
        bool isObject = fileName == FileNames.Partitions;
        return new RenderedFile(found =>
            key.IsOf(found) && (!isObject || found.HasOnlyLabel(PartitionsApiNames.ManagedByLabel, PartitionsApiNames.ManagedBy)));
    }

    private static RenderedFile? OfProfile(string fileName)
    {
        if (FileNames.ProfileOf(fileName) is not var (profile, kind) || !s_kinds.TryGetValue(kind, out Func<string, ObjectKey>? keyOf)) return null;
        ObjectKey key = keyOf(profile);
        return new RenderedFile(found => key.IsOf(found) && found.BelongsTo(profile));
    }

    private static string Key(string kind) => kind.ToLowerInvariant();
}
