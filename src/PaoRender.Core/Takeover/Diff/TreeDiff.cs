using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Lists the parts in which two trees differ.</summary>
internal sealed class TreeDiff
{
    private readonly ComparisonRules _rules;
    private readonly List<Difference> _differences = [];

    private TreeDiff(ComparisonRules rules) => _rules = rules;

    public static List<Difference> Compare(ManifestNode? before, ManifestNode? after, ComparisonRules rules, string path = "")
    {
        var diff = new TreeDiff(rules);
        diff.Node(path, before, after);
        return diff._differences;
    }

    private void Node(string path, ManifestNode? before, ManifestNode? after)
    {
        // What an absent value equals depends on the rules; two absent ones always do.
        if (_rules.NullIsEmpty) (before, after) = (NullWhenEmpty(before, after), NullWhenEmpty(after, before));
        switch (before, after)
        {
            case (null, null):
                break;
            case (null, _):
                _differences.Add(DifferenceFactory.Added(path, after!));
                break;
            case (_, null):
                _differences.Add(DifferenceFactory.Removed(path, before));
                break;
            case (ManifestMapping left, ManifestMapping right):
                Mapping(path, left, right);
                break;
            case (ManifestSequence left, ManifestSequence right):
                Sequence(path, left, right);
                break;
            case (ManifestScalar left, ManifestScalar right) when _rules.Same(path, left, right):
                break;
            default:
                _differences.Add(DifferenceFactory.Changed(path, before, after));
                break;
        }
    }

    /// <summary>
    /// Null and empty lists count as nothing. An empty mapping does only beside an explicit null: one that is absent was left
    /// out because nothing was pointed to, which is another thing than an object without fields.
    /// </summary>
    private static ManifestNode? NullWhenEmpty(ManifestNode? node, ManifestNode? other) => node switch
    {
        { IsNull: true } or ManifestSequence { Items.Count: 0 } => null,
        ManifestMapping { Entries.Count: 0 } when other is { IsNull: true } => null,
        _ => node,
    };

    private void Mapping(string path, ManifestMapping before, ManifestMapping after)
    {
        IEnumerable<string> keys = before.Entries.Concat(after.Entries).Select(entry => entry.Key).Distinct();
        foreach (string key in keys.OrderBy(key => key, StringComparer.Ordinal)) Node(TreePath.Key(path, key), before[key], after[key]);
    }

    private void Sequence(string path, ManifestSequence before, ManifestSequence after)
    {
        if (before.Items.Concat(after.Items).All(item => item is ManifestScalar))
        {
            Scalars(path, before, after);
            return;
        }

        var pairing = ListPairing.Create(before.Items, after.Items, ComparisonRules.IdentityKey(path));
        if (!pairing.CommonBefore.SequenceEqual(pairing.CommonAfter)) Reordered(path, pairing.CommonBefore, pairing.CommonAfter);

        foreach ((string label, ManifestNode? left, ManifestNode? right) in pairing.Pairs) Node(path + "[" + label + "]", left, right);
    }

    /// <summary>Names what moved: the stretch between the first place that differs and the last one.</summary>
    private void Reordered(string path, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int first = 0, end = before.Count;
        while (before[first] == after[first]) first++;
        while (before[end - 1] == after[end - 1]) end--;
        _differences.Add(new Difference(path, DifferenceKind.Reordered, Stretch(before), Stretch(after)));

        string Stretch(IReadOnlyList<string> names) => string.Join(", ", names.Skip(first).Take(end - first));
    }

    /// <summary>Short lists of plain values are one part: a place in them says nothing to a reader.</summary>
    private void Scalars(string path, ManifestSequence before, ManifestSequence after)
    {
        bool same = before.Items.Count == after.Items.Count;
        for (int i = 0; same && i < before.Items.Count; i++)
        {
            same = _rules.Same(TreePath.Item(path, i), (ManifestScalar)before.Items[i], (ManifestScalar)after.Items[i]);
        }

        if (!same) _differences.Add(new Difference(path, DifferenceKind.Changed, ManifestJson.WriteSpaced(before), ManifestJson.WriteSpaced(after)));
    }
}
