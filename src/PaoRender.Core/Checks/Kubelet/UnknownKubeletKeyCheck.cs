using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Settings that the kubelet of the release does not know. The operator drops them without a word.</summary>
internal static class UnknownKubeletKeyCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (KubeletSettings.Of(scope).Count == 0) return;
        foreach (ManifestDiagnostic unknown in scope.Profile.Kubelet.Snippet.Unknown)
        {
            KubeletSettings.Report(
                scope,
                DiagnosticSeverity.Error,
                unknown.Position.Line,
                unknown.Position.Column,
                RenderCodes.UnknownKubeletKey,
                unknown.Message);
        }
    }
}
