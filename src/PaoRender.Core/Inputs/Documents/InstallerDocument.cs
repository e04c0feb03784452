using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Files that people keep beside profiles and give to an installer: install-config.yaml, ClusterInstance, SiteConfig and
/// AgentClusterInstall. A render looks at one thing in them, whether the cluster will be partitioned.
/// </summary>
internal static class InstallerDocument
{
    private const string Mode = "cpuPartitioningMode";
    private const string Overrides = "installConfigOverrides";
    private const string OverridesAnnotation = "agent-install.openshift.io/install-config-overrides";
    private static readonly string[] s_installConfigKeys = ["baseDomain", "controlPlane", "platform", "pullSecret"];

    private static readonly (string Group, string Kind)[] s_kinds =
    [
        ("siteconfig.open-cluster-management.io", "ClusterInstance"),
        ("ran.openshift.io", "SiteConfig"),
        ("extensions.hive.openshift.io", "AgentClusterInstall"),
    ];

    /// <summary>Whether a document that is no object is an install-config.yaml.</summary>
    public static bool IsInstallConfig(ManifestDocument document) =>
        document.Root is ManifestMapping root
        && root["kind"] is null
        && root["apiVersion"] is ManifestScalar
        && s_installConfigKeys.Count(key => root[key] is not null) > 1;

    /// <summary>Whether an object is one of these.</summary>
    public static bool Matches(DocumentHead head) => s_kinds.Contains((head.Group, head.Kind));

    /// <summary>Every place where one says how the cluster is partitioned.</summary>
    public static IEnumerable<InstallerMode> Modes(ManifestDocument document, string source)
    {
        if (document.Root is not ManifestMapping root) yield break;
        var spec = root["spec"] as ManifestMapping;
        IEnumerable<ManifestMapping> clusters = (spec?["clusters"] as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [];
        foreach (ManifestMapping level in new[] { root, spec }.OfType<ManifestMapping>().Concat(clusters))
        {
            if (level[Mode] is ManifestScalar { Kind: not ScalarKind.Null } plain)
                yield return new InstallerMode(plain.Text, source, plain.In(document.File));
            if (InJson(level[Overrides], source, document) is { } inside) yield return inside;
        }

        ManifestNode? annotation = ((root["metadata"] as ManifestMapping)?["annotations"] as ManifestMapping)?[OverridesAnnotation];
        if (InJson(annotation, source, document) is { } overridden) yield return overridden;
    }

    /// <summary>Overrides are a text of JSON, which is the installer's business where it is none.</summary>
    private static InstallerMode? InJson(ManifestNode? node, string source, ManifestDocument document)
    {
        if (node is not ManifestScalar { Kind: ScalarKind.String } text) return null;
        try
        {
            return (JsonTreeReader.ReadSingle(text.Text) as ManifestMapping)?[Mode] is ManifestScalar mode
                ? new InstallerMode(mode.Text, source, text.In(document.File))
                : null;
        }
        catch (JsonFormatException)
        {
            return null;
        }
    }
}
