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
                foreach (ManifestMapping requirement in LabelMaps.Requirements(new ManifestMapping([field])))
                    Check(scope, requirement, companion.Document.File);
            }
        }
    }

    private static void Check(ClusterCheckScope scope, ManifestMapping requirement, string file)
    {
        if (requirement["key"] is ManifestScalar { Kind: ScalarKind.String } key && !KubernetesName.IsQualified(key.Text))
            Refuse(scope, key.In(file), $"'{key.Text}' is not a valid label key: {LabelSyntaxCheck.KeyRule}.");
        CheckOperator(scope, requirement, file);
        foreach (ManifestScalar value in (requirement["values"] as ManifestSequence)?.Items.OfType<ManifestScalar>() ?? [])
        {
            if (value.Kind == ScalarKind.String && !KubernetesName.IsLabelValue(value.Text))
                Refuse(scope, value.In(file), $"'{value.Text}' is not a valid label value: {LabelSyntaxCheck.ValueRule}.");
        }
    }

    private static void CheckOperator(ClusterCheckScope scope, ManifestMapping requirement, string file)
    {
        bool isThere = requirement.TryGetEntry("operator", out ManifestEntry entry);
        bool hasValues = requirement.TryGetEntry("values", out ManifestEntry values);
        if (!isThere || entry.Value is not ManifestScalar { Kind: ScalarKind.String } word)
        {
            SourcePosition place = !isThere ? requirement.In(file) : entry.Value.IsNull ? entry.In(file) : entry.Value.In(file);
            Refuse(scope, place, $"A requirement needs an operator. Use {string.Join(", ", s_operators)}.");
            return;
        }

        if (!s_operators.Contains(word.Text))
        {
            string? meant = Spelling.Nearest(word.Text, s_operators);
            string advice = meant is null ? $"Use {string.Join(", ", s_operators)}." : $"Did you mean {meant}?";
            Refuse(scope, word.In(file), $"'{word.Text}' is not a valid operator. {advice}");
        }
        else if (!hasValues || values.Value is ManifestSequence || values.Value.IsNull)
        {
            bool wants = word.Text is "In" or "NotIn", has = values.Value is ManifestSequence { Items.Count: > 0 };
            if (wants == has) return;
            string problem = wants ? "needs values; give at least one" : "takes no values; leave them out";
            Refuse(scope, hasValues && !values.Value.IsNull ? values.In(file) : word.In(file), $"The operator {word.Text} {problem}.");
        }
    }

    private static void Refuse(ClusterCheckScope scope, SourcePosition position, string message) =>
        scope.ReportOnce(RenderCodes.BadSelector, DiagnosticSeverity.Error, position, message);
}
