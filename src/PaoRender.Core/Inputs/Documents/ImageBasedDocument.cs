using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>Objects by which a cluster is installed from an image, with its extra manifests in an ISO file.</summary>
internal static class ImageBasedDocument
{
    private const string Templates = "ibi-";

    private static readonly (string Group, string Kind)[] s_kinds =
    [
        ("extensions.hive.openshift.io", "ImageClusterInstall"), ("", "ImageBasedConfig"), ("", "ImageBasedInstallationConfig"),
    ];

    /// <summary>Where an object says so; null where it does not.</summary>
    public static SourcePosition? Find(ManifestDocument document, DocumentHead head)
    {
        if (s_kinds.Contains((head.Group, head.Kind))) return head.KindAt;
        if (head.Kind != "ClusterInstance" || (document.Root as ManifestMapping)?.Find("spec", "templateRefs") is not ManifestSequence templates)
            return null;
        foreach (ManifestNode item in templates.Items)
        {
            if ((item as ManifestMapping)?["name"] is ManifestScalar name && name.Text.StartsWith(Templates, StringComparison.Ordinal))
                return name.In(document.File);
        }

        return null;
    }
}
