using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Rendering;

/// <summary>Links rendered objects to their profile.</summary>
internal static class Ownership
{
    /// <summary>Metadata of an object of the profile, with the link that the request asks for.</summary>
    public static ObjectMeta Metadata(ProfileScope scope, string name, Dictionary<string, string>? labels = null)
    {
        var metadata = new ObjectMeta { Name = name, Labels = labels };
        switch (scope.Render.Request.OwnerReference)
        {
            case OwnerReferenceMode.LabelName:
                metadata.Labels ??= [];
                metadata.Labels[ObjectNames.WeakOwnerLabel] = scope.Name;
                break;
            case OwnerReferenceMode.Kubernetes:
                metadata.OwnerReferences =
                [
                    new OwnerReference
                    {
                        ApiVersion = "performance.openshift.io/v2",
                        Kind = "PerformanceProfile",
                        Name = scope.Name,
                        Uid = scope.Input.Profile.Metadata.Uid ?? "",
                    },
                ];
                break;
        }

        return metadata;
    }
}
