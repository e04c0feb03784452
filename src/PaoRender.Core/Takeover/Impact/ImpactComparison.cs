using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Manifests;
using PaoRender.Takeover;

namespace PaoRender.Impact;

/// <summary>Compares two sets of manifests and says what the differences do to running nodes.</summary>
public static class ImpactComparison
{
    private const string Noise = "another spelling of the same";
    private const string Unread = "the operator and the nodes do not look at it";

    /// <summary>The objects that differ, in order of kind and name.</summary>
    /// <param name="before">The first set.</param>
    /// <param name="after">The second set.</param>
    /// <param name="question">How the second takes the place of the first.</param>
    public static IReadOnlyList<ObjectImpact> Run(ClusterState before, ClusterState after, ImpactQuestion question)
    {
        Require.NotNull(before, nameof(before));
        Require.NotNull(after, nameof(after));
        IEnumerable<ObjectIdentity> identities = before.Objects.Concat(after.Objects).Distinct()
            .OrderBy(identity => identity.Kind, StringComparer.Ordinal)
            .ThenBy(identity => identity.Name, StringComparer.Ordinal);
        var impacts = new List<ObjectImpact>();
        foreach (ObjectIdentity identity in identities)
        {
            if (ObjectView.For(identity) is not { } view) continue;
            ManifestMapping? left = before.Find(identity)?.Root, right = after.Find(identity)?.Root;
            var rules = new ImpactRules(question, identity, left, right);
            string? pool = PoolNames.Of(identity, after) ?? PoolNames.Of(identity, before);
            if (left is null || right is null)
            {
                DifferenceKind kind = left is null ? DifferenceKind.Added : DifferenceKind.Removed;
                impacts.Add(new ObjectImpact(identity, kind, pool, [rules.Whole(kind)]));
                continue;
            }

            List<PartImpact> parts = Parts(view, rules, left, right);
            if (parts.Count > 0) impacts.Add(new ObjectImpact(identity, DifferenceKind.Changed, pool, parts));
        }

        return impacts;
    }

    private static List<PartImpact> Parts(ObjectView view, ImpactRules rules, ManifestMapping left, ManifestMapping right)
    {
        // The newest schema knows the fields of all releases.
        List<Difference> compared = MetadataView.Compare(left, right);
        compared.AddRange(TreeDiff.Compare(
            view.Parts(left, SchemaRelease.Newest, new DiagnosticBag()), view.Parts(right, SchemaRelease.Newest, new DiagnosticBag()), view.Rules));
        List<PartImpact> parts = [.. compared.Select(rules.Changed)];
        foreach (Difference raw in TreeDiff.Compare(left, right, ComparisonRules.Strict))
        {
            bool covered = compared.Any(difference => TreePath.Covers(difference.Path, raw.Path) || TreePath.Covers(raw.Path, difference.Path));
            if (!covered) parts.Add(new PartImpact(raw, ImpactClass.None, raw.Path.StartsWith("spec", StringComparison.Ordinal) ? Noise : Unread));
        }

        return parts;
    }
}
