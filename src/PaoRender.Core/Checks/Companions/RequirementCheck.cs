using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Requirements of selectors (<c>matchExpressions</c>) that no cluster takes.</summary>
internal static class RequirementCheck
{
    private static readonly string[] s_operators = ["In", "NotIn", "Exists", "DoesNotExist"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions)
        {
            foreach (ManifestEntry field in ((companion.Document.Root as ManifestMapping)?["spec"] as ManifestMapping)?.Entries ?? [])
            {
                // Of a pool that has to do with a profile it was said already what the selector cannot do.
                bool isJudged = scope.HasAnyAt(field.In(companion.Document.File));
                foreach (ManifestMapping requirement in LabelMaps.Requirements(new ManifestMapping([field])))
                    Check(scope, requirement, companion.Document.File, isJudged);
            }
        }
    }

    private static void Check(ClusterCheckScope scope, ManifestMapping requirement, string file, bool isJudged)
    {
        if (requirement["key"] is ManifestScalar { Kind: ScalarKind.String } key && !KubernetesName.IsQualified(key.Text))
            Refuse(scope, key.In(file), $"'{key.Text}' is not a valid label key: {LabelSyntaxCheck.KeyRule}.");
        if (requirement["operator"] is ManifestScalar { Kind: ScalarKind.String } word && !s_operators.Contains(word.Text) && !isJudged)
        {
            string? meant = Spelling.Nearest(word.Text, s_operators);
            string advice = meant is null ? $"Use {string.Join(", ", s_operators)}." : $"Did you mean {meant}?";
            Refuse(scope, word.In(file), $"'{word.Text}' is not a valid operator. {advice}");
        }

        foreach (ManifestScalar value in (requirement["values"] as ManifestSequence)?.Items.OfType<ManifestScalar>() ?? [])
        {
            if (value.Kind == ScalarKind.String && !KubernetesName.IsLabelValue(value.Text))
                Refuse(scope, value.In(file), $"'{value.Text}' is not a valid label value: {LabelSyntaxCheck.ValueRule}.");
        }
    }

    private static void Refuse(ClusterCheckScope scope, SourcePosition position, string message) =>
        scope.ReportOnce(RenderCodes.BadSelector, DiagnosticSeverity.Error, position, message);
}
