using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>An input without profiles gives little.</summary>
internal static class NoProfileCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        if (scope.Input.Profiles.Count > 0 || scope.Input.HasUnreadText) return;
        scope.Warning(
            RenderCodes.NoProfile, SourcePosition.None, "The input holds no PerformanceProfile of performance.openshift.io/v2.");
    }
}
