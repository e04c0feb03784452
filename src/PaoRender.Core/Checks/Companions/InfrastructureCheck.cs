using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Infrastructure objects of which only one can count.</summary>
internal static class InfrastructureCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        Companion? first = null;
        foreach (Companion companion in scope.Input.Companions.Where(companion => companion.Kind == "Infrastructure"))
        {
            if (scope.IsUnknown(companion.Document, "metadata", "name")) continue;
            if (companion.Name != "cluster")
            {
                scope.Warning(
                    RenderCodes.BadCompanion,
                    Positions.Find(companion.Document, "metadata", "name"),
                    $"Infrastructure '{companion.Name}' is not looked at: that of a cluster is named 'cluster'.");
                continue;
            }

            first ??= companion;
            if (scope.IsUnknown(first.Document, "status") || scope.IsUnknown(companion.Document, "status")) continue;
            if (first == companion || MisplacedStatus.Fields.All(field => Status(first, field) == Status(companion, field))) continue;
            SourcePosition other = Positions.Find(first.Document, "metadata", "name");
            scope.Error(
                RenderCodes.BadCompanion,
                Positions.Find(companion.Document, "metadata", "name"),
                $"This Infrastructure 'cluster' says something else than that of {other.File}, line {other.Line}. Keep one of the two.");
        }
    }

    private static string? Status(Companion companion, string field) =>
        ((companion.Document.Root as ManifestMapping)?["status"] as ManifestMapping)?[field] is ManifestScalar value ? value.Text : null;
}
