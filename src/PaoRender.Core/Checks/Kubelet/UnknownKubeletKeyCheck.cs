using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Settings that the kubelet of the release does not know. The operator drops them without a word.</summary>
internal static class UnknownKubeletKeyCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (KubeletSettings.Of(scope).Count == 0) return;
        var found = new DiagnosticBag();
        var reader = new ManifestReader("", found, KubeletFields.Options(scope.Traits.Release.Schema));
        new KubeletConfiguration().ReadFrom(scope.Profile.Kubelet.Snippet.Root!, reader);
        foreach (ManifestDiagnostic unknown in found.Items.Where(item => item.Code == ReadingCodes.UnknownField))
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
