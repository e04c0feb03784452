using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>An input without profiles gives little, and mostly nothing at all.</summary>
internal static class NoProfileCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        // A profile may stand in what could not be read.
        if (scope.Input.Profiles.Count > 0 || !scope.Input.WasReadInFull) return;
        const string Missing = "The input holds no PerformanceProfile of performance.openshift.io/v2";
        if (scope.Facts.HasManifestsWithoutProfile) scope.Warning(RenderCodes.NoProfile, SourcePosition.None, Missing + ".");
        else scope.Error(RenderCodes.NoProfile, SourcePosition.None, $"{Missing} and nothing else to render. {scope.Input.Census}");
    }
}
