using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The annotation by which a Tuned waits for the next boot.</summary>
internal static class DeferredTunedCheck
{
    private static readonly string[] s_values = ["always", "update", "never"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (TunedInput tuned in scope.Input.Tuneds)
        {
            foreach (ManifestEntry annotation in LabelMaps.Annotations(tuned.Document.Root))
            {
                if (annotation.Key != Annotations.Deferred || annotation.Value is not ManifestScalar { Kind: ScalarKind.String } value) continue;
                if (s_values.Contains(value.Text)) continue;
                scope.ReportOnce(
                    RenderCodes.AnnotationValue,
                    DiagnosticSeverity.Error,
                    value.In(tuned.Document.File),
                    $"The annotation '{annotation.Key}' cannot be '{value.Text}', and is then not looked at. "
                    + $"The values are {string.Join(", ", s_values)}.");
            }
        }
    }
}
