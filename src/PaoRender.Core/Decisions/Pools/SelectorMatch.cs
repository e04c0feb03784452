using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Decisions;

/// <summary>Evaluates Kubernetes label selectors.</summary>
internal static class SelectorMatch
{
    /// <summary>Whether a selector matches a set of labels. An empty selector matches everything.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="problem">What is wrong with the selector; null when nothing is.</param>
    public static bool Evaluate(LabelSelector selector, IReadOnlyDictionary<string, string>? labels, out string? problem)
    {
        bool matches = true;
        foreach (KeyValuePair<string, string> pair in selector.MatchLabels ?? [])
        {
            matches &= labels is not null && labels.TryGetValue(pair.Key, out string? value) && value == pair.Value;
        }

        problem = null;
        foreach (LabelSelectorRequirement requirement in selector.MatchExpressions ?? [])
        {
            matches &= Evaluate(requirement, labels, ref problem);
        }

        return matches && problem is null;
    }

    /// <summary>What is wrong with a selector, whatever the labels; null when nothing is.</summary>
    public static string? Problem(LabelSelector selector)
    {
        Evaluate(selector, null, out string? problem);
        return problem;
    }

    private static bool Evaluate(LabelSelectorRequirement requirement, IReadOnlyDictionary<string, string>? labels, ref string? problem)
    {
        string key = requirement.Key ?? "";
        string? value = null;
        bool present = labels is not null && labels.TryGetValue(key, out value);
        List<string> values = requirement.Values ?? [];
        switch (requirement.Operator)
        {
            case "In" or "NotIn" when values.Count == 0:
                problem ??= $"the operator {requirement.Operator} on '{key}' needs values";
                return false;
            case "In":
                return present && values.Contains(value!);
            case "NotIn":
                return !present || !values.Contains(value!);
            case "Exists" or "DoesNotExist" when values.Count > 0:
                problem ??= $"the operator {requirement.Operator} on '{key}' takes no values";
                return false;
            case "Exists":
                return present;
            case "DoesNotExist":
                return !present;
            default:
                problem ??= $"'{requirement.Operator}' on '{key}' is not a valid operator; use In, NotIn, Exists or DoesNotExist";
                return false;
        }
    }
}
