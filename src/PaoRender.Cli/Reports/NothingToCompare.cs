using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>A comparison of nothing with nothing: no answer, and most likely a wrong path.</summary>
internal static class NothingToCompare
{
    /// <summary>Reports it.</summary>
    public static void Report(DiagnosticBag diagnostics, string reason) => diagnostics.Error(
        TakeoverCodes.NothingToCompare, SourcePosition.None, $"There is nothing to compare: {reason.TrimEnd('.')}. Check the paths that were given.");

    /// <summary>Whether that is the one reason why there is no answer.</summary>
    public static bool IsTheReason(DiagnosticBag diagnostics)
    {
        ManifestDiagnostic[] errors = [.. diagnostics.Items.Where(item => item.Severity == DiagnosticSeverity.Error)];
        return errors.Length > 0 && errors.All(error => error.Code is TakeoverCodes.NothingToCompare or RenderCodes.NoProfile);
    }
}
