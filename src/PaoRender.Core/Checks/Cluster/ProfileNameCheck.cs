using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Profiles;

/// <summary>Checks of the profiles that need no pool, and the list of those that are rendered.</summary>
internal static class ProfileChecks
{
    public static List<ProfileInput> Run(RenderScope scope)
    {
        List<ProfileInput> profiles = scope.Cluster.Profiles;
        if (profiles.Count == 0)
        {
            scope.Diagnostics.Warning(
                RenderCodes.NoProfile, SourcePosition.None, "The input holds no PerformanceProfile of performance.openshift.io/v2.");
        }

        var first = new Dictionary<string, ProfileInput>();
        foreach (ProfileInput profile in profiles)
        {
            CheckName(scope, profile);
            CheckFields(scope, profile);
            if (!first.TryGetValue(profile.Name, out ProfileInput? earlier))
            {
                first.Add(profile.Name, profile);
                continue;
            }

            // In the reference the later one silently overwrites the files of the earlier one.
            if (scope.Request.Strictness == Strictness.Reference) continue;
            scope.Diagnostics.Error(
                RenderCodes.DuplicateProfile,
                profile.At("metadata", "name"),
                $"There are two PerformanceProfiles named '{profile.Name}'; the other one is at {earlier.At("metadata", "name")}. "
                + "Rename one of them.");
        }

        return profiles;
    }

    private static void CheckName(RenderScope scope, ProfileInput profile)
    {
        SourcePosition position = profile.At("metadata", "name");
        if (!ResourceName.IsAcceptable(profile.Name, scope.Request.Strictness))
        {
            scope.Diagnostics.Error(
                RenderCodes.BadName, position, $"The profile name '{profile.Name}' is no RFC 1123 name: {ResourceName.Rule}.");
        }
        else if (profile.Name.Length > KubernetesName.LongestLabel
            && scope.Request is { Strictness: Strictness.Strict, OwnerReference: OwnerReferenceMode.LabelName })
        {
            scope.Diagnostics.Error(
                RenderCodes.BadName,
                position,
                $"The profile name has {profile.Name.Length} characters, and the owner label can hold {KubernetesName.LongestLabel}. "
                + "Shorten it, or choose another owner reference mode.");
        }

        if (scope.Request.OwnerReference == OwnerReferenceMode.Kubernetes && string.IsNullOrEmpty(profile.Profile.Metadata.Uid))
        {
            scope.Diagnostics.Error(
                RenderCodes.MissingUid,
                position,
                $"Owner references need the UID of profile '{profile.Name}', which only the API server can give: "
                + "put metadata.uid of the live object into the input, or use the owner reference mode label-name.");
        }
    }

    private static void CheckFields(RenderScope scope, ProfileInput profile)
    {
        V2PerformanceProfileSpec? spec = profile.Profile.Spec;
        if (spec?.Cpu is null)
        {
            // A wrong type in its place has been reported already.
            Missing(scope, profile, "spec.cpu", "cpu");
            return;
        }

        if (scope.Request.Strictness == Strictness.Reference) return;
        if (spec.Cpu.Reserved is null) Missing(scope, profile, "spec.cpu.reserved", "cpu", "reserved");
        if (spec.Cpu.Isolated is null) Missing(scope, profile, "spec.cpu.isolated", "cpu", "isolated");
        if (spec.NodeSelector is null) Missing(scope, profile, "spec.nodeSelector", "nodeSelector");
    }

    private static void Missing(RenderScope scope, ProfileInput profile, string field, params string[] path)
    {
        string[] full = new string[path.Length + 1];
        full[0] = "spec";
        path.CopyTo(full, 1);
        bool present = (profile.Document.Root as ManifestMapping)?.Find(full) is { IsNull: false };
        if (present) return;
        scope.Diagnostics.Error(
            RenderCodes.Required, profile.At(full), $"'{field}' is missing from profile '{profile.Name}'; add it.");
    }
}
