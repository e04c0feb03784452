using PaoRender.Diagnostics;
using PaoRender.Manifests;

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

    /// <summary>A UID that no API server gave: the owner references with it would have everything removed.</summary>
    public static void RunForCluster(ProfileCheckScope scope)
    {
        if (scope.Profile.Input.Profile.Metadata.Uid is not { Length: > 0 } uid) return;
        foreach (char letter in uid)
        {
            if (letter is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-') continue;
            string message = $"'{uid}' is no UID: copy metadata.uid of the live object, or leave it out.";
            scope.ReportOnce(RenderCodes.MissingUid, DiagnosticSeverity.Error, scope.Profile.Input.At("metadata", "uid"), message);
            return;
        }
    }
}
