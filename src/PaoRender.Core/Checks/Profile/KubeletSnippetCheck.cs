using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The kubelet configuration that the profile brings can be read.</summary>
internal static class KubeletSnippetCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach (ManifestDiagnostic problem in scope.Profile.Kubelet.Snippet.Problems)
        {
            scope.Refuse(
                RenderCodes.BadKubeletSnippet,
                $"The kubelet configuration in the annotation {Annotations.KubeletSnippet} cannot be used "
                + $"(line {problem.Position.Line}, column {problem.Position.Column} of its text): {problem.Message}",
                "metadata", "annotations", Annotations.KubeletSnippet);
        }
    }
}
