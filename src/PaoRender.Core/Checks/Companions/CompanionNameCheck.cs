using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>Names of objects beside the profiles that no cluster takes.</summary>
internal static class CompanionNameCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions)
        {
            if (KubernetesName.IsSubdomain(companion.Name)) continue;

            // Roles may be called system:something.
            if (companion.Kind is "ClusterRole" or "ClusterRoleBinding") continue;
            scope.ReportOnce(
                RenderCodes.BadName,
                DiagnosticSeverity.Error,
                Positions.Find(companion.Document, "metadata", "name"),
                companion.Name.Length == 0
                    ? $"This {companion.Kind} needs a name: write 'name' below metadata."
                    : $"The name '{companion.Name}' of this {companion.Kind} is not a valid RFC 1123 name: {ResourceName.Rule}.");
        }
    }
}
