using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Links rendered objects to their profile.</summary>
internal static class Ownership
{
    /// <summary>Metadata of an object of the profile, with the link that the request asks for.</summary>
    public static ObjectMeta Metadata(ProfileBuild build, string name, Dictionary<string, string>? labels = null)
    {
        var metadata = new ObjectMeta { Name = name, Labels = labels };
        switch (build.Cluster.Request.OwnerReference)
        {
            case OwnerReferenceMode.LabelName:
                metadata.Labels ??= [];
                metadata.Labels[ObjectNames.WeakOwnerLabel] = build.Name;
                break;
            case OwnerReferenceMode.Kubernetes:
                metadata.OwnerReferences =
                [
                    new OwnerReference
                    {
                        ApiVersion = V2PerformanceProfile.KubeGroup + "/" + V2PerformanceProfile.KubeApiVersion,
                        Kind = V2PerformanceProfile.KubeKind,
                        Name = build.Name,
                        Uid = build.Profile.Input.Profile.Metadata.Uid ?? "",
                    },
                ];
                break;
        }

        return metadata;
    }
}
