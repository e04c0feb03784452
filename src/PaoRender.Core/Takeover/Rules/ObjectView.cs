using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Comparison;

/// <summary>The parts of an object that the operator's reconcile loop compares, by kind.</summary>
internal abstract class ObjectView
{
    private static readonly Dictionary<(string Group, string Kind), ObjectView> s_views = new()
    {
        [("machineconfiguration.openshift.io", "MachineConfig")] = new MachineConfigView(),
        [("machineconfiguration.openshift.io", "KubeletConfig")] = new KubeletConfigView(),
        [("tuned.openshift.io", "Tuned")] = new TunedView(),
        [("node.k8s.io", "RuntimeClass")] = new RuntimeClassView(),
        [("config.openshift.io", "Node")] = new CgroupNodeView(),
    };

    /// <summary>The kinds that are compared.</summary>
    public static IReadOnlyCollection<(string Group, string Kind)> Kinds => s_views.Keys;

    /// <summary>When values of this kind are the same.</summary>
    public abstract ComparisonRules Rules { get; }

    /// <summary>The view for an object; null for kinds that the operator does not write.</summary>
    public static ObjectView? For(ObjectIdentity identity) =>
        s_views.TryGetValue((identity.Group, identity.Kind), out ObjectView? view) ? view : null;

    /// <summary>The compared parts, in their places; the labels and annotations are not among them.</summary>
    /// <param name="root">The object.</param>
    /// <param name="release">The release whose fields exist.</param>
    /// <param name="errors">Where values go that the operator could not decode.</param>
    public abstract ManifestMapping Parts(ManifestMapping root, SchemaRelease release, DiagnosticBag errors);

    /// <summary>Why the operator's pass dies on an existing object of this kind; null when it does not.</summary>
    public virtual string? Crash(ManifestMapping existing) => null;

    /// <summary>What else to know before the existing object is updated.</summary>
    public virtual IEnumerable<string> UpdateNotes(ManifestMapping existing, IReadOnlyList<Difference> differences) => [];

    /// <summary>What to know although nothing is different.</summary>
    public virtual IEnumerable<string> UntouchedNotes(ReleaseTraits traits) => [];

    protected static ManifestEntry Entry(string key, ManifestNode value) => new(key, value.Line, value.Column, value);

    protected static ManifestMapping Mapping(params ManifestEntry[] entries) => new([.. entries]);
}
