using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Comparison;

/// <summary>MachineConfig: the whole spec, strictly. An absent text is an empty one; a list that is null is not an empty one.</summary>
internal sealed class MachineConfigView : ObjectView
{
    public override ComparisonRules Rules => ComparisonRules.Strict;

    public override ManifestMapping Parts(ManifestMapping root, SchemaRelease release, DiagnosticBag errors)
    {
        var spec = new List<ManifestEntry>();
        foreach (string field in new[] { "baseOSExtensionsContainerImage", "kernelType", "osImageURL" })
            spec.Add(Field(field, ScalarKind.String, ""));
        spec.Add(Field("fips", ScalarKind.Boolean, "false"));
        foreach (string field in new[] { "config", "extensions", "kernelArguments" }) spec.Add(Field(field, ScalarKind.Null, "null"));
        return Mapping(Entry("spec", new ManifestMapping(spec)));

        ManifestEntry Field(string name, ScalarKind kind, string zero) =>
            Entry(name, root.Find("spec", name) is { IsNull: false } value ? value : new ManifestScalar(kind, zero));
    }

    public override IEnumerable<string> UntouchedNotes(ReleaseTraits traits)
    {
        if (traits.ComparesConfigKeySorted) yield break;
        yield return $"Release {traits.Release} compares the configuration as bytes, whose key order no stored object keeps: "
            + "it sends this object again on every pass. The cluster stores nothing new, and no node reboots.";
    }
}
