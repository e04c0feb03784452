using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What is wrong with a label selector, at the part of the requirement that is wrong.</summary>
/// <param name="Position">The place.</param>
/// <param name="Message">What is wrong, for the middle of a sentence.</param>
internal sealed record SelectorProblem(SourcePosition Position, string Message)
{
    private static readonly string[] s_operators = ["In", "NotIn", "Exists", "DoesNotExist"];

    /// <summary>The first problem; null when the selector can be used.</summary>
    /// <param name="selector">The selector as it was read.</param>
    /// <param name="document">The object that has it.</param>
    /// <param name="path">The field that holds it.</param>
    public static SelectorProblem? Find(LabelSelector selector, ManifestDocument document, params string[] path)
    {
        List<LabelSelectorRequirement> requirements = selector.MatchExpressions ?? [];
        for (int i = 0; i < requirements.Count; i++)
        {
            if (SelectorMatch.Problem(new LabelSelector { MatchExpressions = [requirements[i]] }) is not { } problem) continue;
            LabelSelectorRequirement requirement = requirements[i];
            string[] entry = [.. path, "matchExpressions", $"[{i}]"];
            string word = requirement.Operator ?? "";
            if (word.Length == 0)
                return new SelectorProblem(Positions.Find(document, [.. entry, "operator"]), $"entry {i} of its matchExpressions has no operator");

            // Of a good operator it is the values that do not fit, if there are any.
            bool isOperator = !s_operators.Contains(word) || requirement.Values is null;
            return new SelectorProblem(Positions.Find(document, [.. entry, isOperator ? "operator" : "values"]), problem);
        }

        return null;
    }
}
