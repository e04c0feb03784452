using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The owner label holds the profile's name, and values of labels are short.</summary>
internal static class OwnerLabelCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        string name = scope.Profile.Name;
        if (name.Length <= KubernetesName.LongestLabel
            || scope.Cluster.Request.OwnerReference != OwnerReferenceMode.LabelName
            || !KubernetesName.IsSubdomain(name))
        {
            return;
        }

        scope.Refuse(
            RenderCodes.BadName,
            $"The profile name has {name.Length} characters, and the owner label can hold {KubernetesName.LongestLabel}. "
            + "Shorten it, or choose another owner reference mode.",
            "metadata", "name");
    }
}
