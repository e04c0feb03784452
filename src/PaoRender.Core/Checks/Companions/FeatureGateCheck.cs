using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Names of feature gates that no feature has.</summary>
internal static class FeatureGateCheck
{
    private static readonly string[] s_lists = ["enabled", "disabled"];

    // Those that a render looks at.
    private static readonly string[] s_known = ["MixedCPUsAllocation"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions.Where(companion => companion.Kind == "FeatureGate"))
        {
            foreach (ManifestScalar gate in Gates(companion.Document)) Check(scope, gate, companion.Document.File);
        }
    }

    private static void Check(ClusterCheckScope scope, ManifestScalar gate, string file)
    {
        if (s_known.Contains(gate.Text)) return;
        string? meant = Spelling.Nearest(gate.Text, s_known);
        if (meant is null && gate.Text.All(IsNamePart)) return;
        string advice = meant is null ? "Names are letters, digits, '-' and '.'." : $"Did you mean {meant}?";
        scope.ReportOnce(
            RenderCodes.BadCompanion,
            meant is null ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            gate.In(file),
            $"'{gate.Text}' is no feature gate that is looked at. {advice}");
    }

    private static IEnumerable<ManifestScalar> Gates(ManifestDocument document) =>
        s_lists.SelectMany(list => ((document.Root as ManifestMapping)?.Find("spec", "customNoUpgrade", list) as ManifestSequence)?.Items ?? [])
            .OfType<ManifestScalar>().Where(gate => gate.Kind == ScalarKind.String);

    private static bool IsNamePart(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.';
}
