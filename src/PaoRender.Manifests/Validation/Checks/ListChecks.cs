using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Manifests;

/// <summary>Checks lists: their lengths, and that sets and maps hold nothing twice.</summary>
internal static class ListChecks
{
    public static void Check(ManifestSequence list, RuleNode rule, NodePath path, RuleReport report)
    {
        CountChecks.Check(list.Items.Count, "Items", "items", rule, path, report);
        if (rule.IsTrue("uniqueItems") || rule.Text("x-kubernetes-list-type") == "set")
            Unique(list, path, report, static item => item, "the same value");
        if (rule.Text("x-kubernetes-list-type") != "map") return;
        IReadOnlyList<string> keys = rule.Texts("x-kubernetes-list-map-keys");
        Unique(list, path, report, item => Key(item, keys), "the same " + string.Join(", ", keys));
    }

    private static ManifestSequence Key(ManifestNode item, IReadOnlyList<string> keys) => new(
        [.. keys.Select(key => (item as ManifestMapping)?[key] ?? new ManifestScalar(ScalarKind.Null, "null"))]);

    private static void Unique(
        ManifestSequence list, NodePath path, RuleReport report, Func<ManifestNode, ManifestNode> by, string what)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < list.Items.Count; i++)
        {
            string key = NodeEquality.Key(by(list.Items[i]));
            if (!first.TryGetValue(key, out int other)) first.Add(key, i);
            else report.Error(ValidationCodes.Duplicate, path.Item(i), $"has {what} as item {FieldNames.Index(other)}.");
        }
    }
}
