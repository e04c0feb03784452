using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Comparison;

/// <summary>Tuned: the whole spec by its meaning; the texts of its profiles byte for byte.</summary>
internal sealed class TunedView : ObjectView
{
    public override ComparisonRules Rules => ComparisonRules.Semantic;

    public override ManifestMapping Parts(ManifestMapping root, SchemaRelease release, DiagnosticBag errors) =>
        Mapping(Entry("spec", TreeNormalizer.Of<V1TunedSpec>(root["spec"], new ReadOptions { Release = release }, errors)));
}
