using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>The Node configuration: the operator sets its cgroup mode and leaves the rest alone.</summary>
internal sealed class CgroupNodeView : ObjectView
{
    public override ComparisonRules Rules => ComparisonRules.Semantic;

    public override ManifestMapping Parts(ManifestMapping root, SchemaRelease release, DiagnosticBag errors) =>
        root.Find("spec", "cgroupMode") is { } mode ? Mapping(Entry("spec", Mapping(Entry("cgroupMode", mode)))) : Mapping();
}
