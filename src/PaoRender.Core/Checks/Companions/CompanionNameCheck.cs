using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Names of objects beside the profiles that no cluster takes.</summary>
internal static class CompanionNameCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions)
        {
            if (KubernetesName.IsSubdomain(companion.Name) || (companion.Name.Length == 0 && scope.HasDoubt(companion.Document))) continue;

            if (scope.IsUnknown(companion.Document, "metadata", "name")) continue;

            // Roles may be called system:something.
            if (companion.Kind is "ClusterRole" or "ClusterRoleBinding") continue;
            scope.ReportOnce(
                RenderCodes.BadName,
                DiagnosticSeverity.Error,
                Positions.Find(companion.Document, "metadata", "name"),
                NameAdvice.Problem("This " + companion.Kind, companion.Name));
        }
    }
}
