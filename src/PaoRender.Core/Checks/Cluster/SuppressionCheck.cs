using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Comments that are to silence something and do not say what, or why.</summary>
internal static class SuppressionCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach ((SourcePosition position, string problem) in scope.Suppressions.Incomplete)
        {
            scope.Error(
                RenderCodes.BadSuppression,
                position,
                $"This comment silences nothing: {problem}. Write one such as '# pao: disable=PAO1532 test bench with two CPUs'.");
        }
    }
}
