using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>Owner references of Kubernetes need a UID.</summary>
internal static class OwnerUidCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        bool needsUid = scope.Cluster.Request.OwnerReference == OwnerReferenceMode.Kubernetes;
        if (!needsUid || !string.IsNullOrEmpty(scope.Profile.Input.Profile.Metadata.Uid)) return;
        scope.Refuse(
            RenderCodes.MissingUid,
            $"Owner references need the UID of profile '{scope.Profile.Name}', which only the API server can give: "
            + "put metadata.uid of the live object into the input, or use the owner reference mode label-name.",
            "metadata", "name");
    }
}
