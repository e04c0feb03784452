using System.Globalization;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>
/// How many nodes of a pool are updated at once. An API server takes any text for it; the Machine Config Operator then stops at it.
/// </summary>
internal static class MaxUnavailableCheck
{
    private const int Whole = 100;

    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion pool in scope.Input.Companions)
        {
            if (pool.Kind != V1MachineConfigPool.KubeKind) continue;
            var root = pool.Document.Root as ManifestMapping;
            if (root?.Find("spec", "maxUnavailable") is not ManifestScalar { Kind: ScalarKind.String } text) continue;
            string start = $"'spec.maxUnavailable' of pool '{pool.Name}' is '{text.Text}', ";
            SourcePosition position = text.In(pool.Document.File);
            if (PercentageOf(text.Text) is not { } part)
                scope.Error(RenderCodes.BadCompanion, position, start + "which is no percentage. Write a number of nodes, or a part such as 10%.");
            else if (part > Whole)
                scope.Warning(RenderCodes.BadCompanion, position, start + "which is more than there are. Write 100% or less.");
        }
    }

    private static int? PercentageOf(string text) =>
        text.Length > 1 && text[text.Length - 1] == '%'
        && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int part) ? part : null;
}
