using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Comparison;

/// <summary>RuntimeClass: the handler and where its pods can run.</summary>
internal sealed class RuntimeClassView : ObjectView
{
    public override ComparisonRules Rules => ComparisonRules.Semantic;

    public override ManifestMapping Parts(ManifestMapping root, SchemaRelease release, DiagnosticBag errors)
    {
        var parts = new List<ManifestEntry>();
        if (root["handler"] is { IsNull: false } handler) parts.Add(Entry("handler", handler));
        if (root["scheduling"] is { IsNull: false } scheduling)
            parts.Add(Entry("scheduling", TreeNormalizer.Of<V1RuntimeClassScheduling>(scheduling, new ReadOptions { Release = release }, errors)));
        return new ManifestMapping(parts);
    }

    public override IEnumerable<string> UpdateNotes(ManifestMapping existing, IReadOnlyList<Difference> differences)
    {
        if (differences.Any(difference => difference.Path == "handler"))
            yield return "A RuntimeClass's handler cannot be changed: the update is refused until the object is deleted.";
    }
}
