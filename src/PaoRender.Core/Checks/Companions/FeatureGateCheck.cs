using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Names of feature gates that no feature has.</summary>
internal static class FeatureGateCheck
{
    // Those that a render looks at.
    private static readonly string[] s_known = ["MixedCPUsAllocation"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (string gate in scope.Request.FeatureGates) CheckRequested(scope, gate);
        foreach (Companion companion in scope.Input.Companions.Where(companion => companion.Kind == "FeatureGate"))
        {
            CheckName(scope, companion);
            foreach (ManifestScalar gate in Gates(companion.Document, "enabled", "disabled")) Check(scope, gate, companion.Document.File);
            CheckBoth(scope, companion.Document);
        }
    }

    // It was given beside the files, so it has no place in one.
    private static void CheckRequested(ClusterCheckScope scope, string gate)
    {
        if (s_known.Contains(gate) || Spelling.Nearest(gate, s_known) is not { } meant) return;
        scope.Warning(
            RenderCodes.BadCompanion, SourcePosition.None, $"'{gate}' is no feature gate that is looked at. Did you mean {meant}?");
    }

    private static void CheckBoth(ClusterCheckScope scope, ManifestDocument document)
    {
        ManifestScalar[] enabled = [.. Gates(document, "enabled")];
        foreach (ManifestScalar gate in Gates(document, "disabled"))
        {
            if (enabled.FirstOrDefault(other => other.Text == gate.Text) is not { } other) continue;
            scope.ReportOnce(
                RenderCodes.BadCompanion,
                DiagnosticSeverity.Error,
                gate.In(document.File),
                $"The feature gate '{gate.Text}' is disabled here and enabled in line {other.Line}. Keep one of the two.");
        }
    }

    private static void CheckName(ClusterCheckScope scope, Companion companion)
    {
        if (companion.Name is "cluster" or "" || scope.IsUnknown(companion.Document, "metadata", "name")) return;
        scope.Warning(
            RenderCodes.BadCompanion,
            Positions.Find(companion.Document, "metadata", "name"),
            $"The FeatureGate of a cluster is named 'cluster', and no cluster looks at '{companion.Name}'. Rename it, or leave it out of the input.");
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

    private static IEnumerable<ManifestScalar> Gates(ManifestDocument document, params string[] lists) =>
        lists.SelectMany(list => ((document.Root as ManifestMapping)?.Find("spec", "customNoUpgrade", list) as ManifestSequence)?.Items ?? [])
            .OfType<ManifestScalar>().Where(gate => gate.Kind == ScalarKind.String);

    private static bool IsNamePart(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.';
}
