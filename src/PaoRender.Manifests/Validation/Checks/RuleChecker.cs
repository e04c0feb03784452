using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Checks a tree against rules.</summary>
internal sealed class RuleChecker(RuleReport report)
{
    public void Check(ManifestNode node, RuleNode rule, NodePath path)
    {
        if (ManifestReader.IsNull(node))
        {
            if (rule.Type is not null && !rule.Nullable) report.Error(ValidationCodes.WrongType, path, $"must be {rule.Type}, and this is null.");
            return;
        }

        if (!TypeChecks.Matches(node, rule))
        {
            report.Error(ValidationCodes.WrongType, path, $"must be of type {rule.Type}, and this is {FieldNames.Describe(node)}.");
            return;
        }

        Listed(node, rule, path);
        switch (node)
        {
            case ManifestMapping mapping:
                Mapping(mapping, rule, path);
                break;
            case ManifestSequence sequence:
                ListChecks.Check(sequence, rule, path, report);
                for (int i = 0; rule.Items is not null && i < sequence.Items.Count; i++) Check(sequence.Items[i], rule.Items, path.Item(i));
                break;
            case ManifestScalar { Kind: ScalarKind.String } text:
                TextChecks.Check(text.Text, rule, path, report);
                break;
            case ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } number:
                NumberChecks.Check(number.Text, rule, path, report);
                break;
        }

        Combinations(node, rule, path);
        foreach (IValueRule value in rule.ValueRules) value.Check(node, rule, path, report);
    }

    private void Mapping(ManifestMapping mapping, RuleNode rule, NodePath path)
    {
        CountChecks.Check(mapping.Entries.Count, "Properties", "entries", rule, path, report);
        foreach (string key in rule.Required)
        {
            if (mapping[key] is not { } value || IsPruned(value, key, rule))
                report.Error(ValidationCodes.Required, path.Key(key), "is required.");
        }

        foreach (ManifestEntry entry in mapping.Entries)
        {
            if (IsPruned(entry.Value, entry.Key, rule)) continue;
            if (rule.Properties.TryGetValue(entry.Key, out RuleNode? below)) Check(entry.Value, below, path.Key(entry.Key));
            else if (rule.Values is not null) Check(entry.Value, rule.Values, path.Key(entry.Key));
        }
    }

    /// <summary>The API server removes a null where it is not a value, before it looks at anything else.</summary>
    private static bool IsPruned(ManifestNode value, string key, RuleNode rule) =>
        ManifestReader.IsNull(value) && rule.Properties.TryGetValue(key, out RuleNode? below) && below is { Type: not null, Nullable: false };

    private void Listed(ManifestNode node, RuleNode rule, NodePath path)
    {
        if (!rule.Has("enum")) return;
        var listed = new List<string>();
        foreach (ManifestNode value in rule.Sequence("enum"))
        {
            if (NodeEquality.Same(node, value)) return;
            listed.Add(ManifestJson.Write(value));
        }

        report.Error(ValidationCodes.NotListed, path, $"must be one of {string.Join(", ", listed)}, and this is {ManifestJson.Write(node)}.");
    }

    private void Combinations(ManifestNode node, RuleNode rule, NodePath path)
    {
        foreach (RuleNode below in rule.AllOf) Check(node, below, path);
        if (rule.AnyOf.Count > 0 && Fulfilled(node, rule.AnyOf, path) == 0)
            report.Error(ValidationCodes.Combination, path, "fulfils none of the schemas of which one is needed (anyOf).");
        if (rule.OneOf.Count > 0 && Fulfilled(node, rule.OneOf, path) is var count && count != 1)
            report.Error(ValidationCodes.Combination, path, $"fulfils {count} of the schemas of which exactly one is needed (oneOf).");
        if (rule.Not is not null && Fulfilled(node, [rule.Not], path) == 1)
            report.Error(ValidationCodes.Combination, path, "fulfils a schema that it must not fulfil (not).");
    }

    private int Fulfilled(ManifestNode node, IReadOnlyList<RuleNode> rules, NodePath path)
    {
        int count = 0;
        foreach (RuleNode rule in rules)
        {
            var trial = new RuleReport("", null);
            new RuleChecker(trial).Check(node, rule, path);
            if (!trial.Bag.HasErrors) count++;
            // What a branch leaves open is open for the whole.
            foreach (ManifestDiagnostic item in trial.Bag.Items)
            {
                if (item.Code == ValidationCodes.NotChecked) report.NotChecked(path, "a combination of schemas", item.Message.TrimEnd('.'));
            }
        }

        return count;
    }
}
