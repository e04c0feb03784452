using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

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
                // What the operator makes of a pool's node selector stands at the selector as a whole, as it would say it.
                string file = companion.Document.File;
                bool isWhole = companion.Kind == V1MachineConfigPool.KubeKind && field.Key == "nodeSelector";
                foreach (ManifestMapping requirement in LabelMaps.Requirements(new ManifestMapping([field])))
                    Check(scope, requirement, file, isWhole ? field.In(file) : null);
            }
        }
    }

    private static void Check(ClusterCheckScope scope, ManifestMapping requirement, string file, SourcePosition? whole)
    {
        if (requirement["key"] is ManifestScalar { Kind: ScalarKind.String } key && !KubernetesName.IsQualified(key.Text))
            Refuse(scope, key.In(file), $"'{key.Text}' is not a valid label key: {LabelSyntaxCheck.KeyRule}.");
        CheckOperator(scope, requirement, file, whole);
        foreach (ManifestScalar value in (requirement["values"] as ManifestSequence)?.Items.OfType<ManifestScalar>() ?? [])
        {
            if (value.Kind == ScalarKind.String && !KubernetesName.IsLabelValue(value.Text))
                Refuse(scope, value.In(file), $"'{value.Text}' is not a valid label value: {LabelSyntaxCheck.ValueRule}.");
        }
    }

    private static void CheckOperator(ClusterCheckScope scope, ManifestMapping requirement, string file, SourcePosition? whole)
    {
        bool isThere = requirement.TryGetEntry("operator", out ManifestEntry entry);
        bool hasValues = requirement.TryGetEntry("values", out ManifestEntry values);
        if (!isThere || entry.Value is not ManifestScalar { Kind: ScalarKind.String } word)
        {
            SourcePosition place = !isThere ? requirement.In(file) : entry.Value.Length > 0 ? entry.Value.In(file) : entry.In(file);

            // What is no text was said where it stands.
            if (scope.HasAnyAt(place)) return;
            Refuse(scope, whole ?? place, $"A requirement needs an operator. Use {string.Join(", ", s_operators)}.");
            return;
        }

        if (!s_operators.Contains(word.Text))
        {
            string? meant = Spelling.Nearest(word.Text, s_operators);
            string advice = meant is null ? $"Use {string.Join(", ", s_operators)}." : $"Did you mean {meant}?";
            Refuse(scope, whole ?? word.In(file), $"'{word.Text}' is not a valid operator. {advice}");
        }
        else if (!hasValues || values.Value is ManifestSequence || values.Value.IsNull)
        {
            bool wants = word.Text is "In" or "NotIn", has = values.Value is ManifestSequence { Items.Count: > 0 };
            if (wants == has) return;
            string problem = wants ? "needs values; give at least one" : "takes no values; leave them out";
            Refuse(scope, whole ?? (hasValues && !values.Value.IsNull ? values.In(file) : word.In(file)), $"The operator {word.Text} {problem}.");
        }
    }

    private static void Refuse(ClusterCheckScope scope, SourcePosition position, string message) =>
        scope.ReportOnce(RenderCodes.BadSelector, DiagnosticSeverity.Error, position, message);
}
