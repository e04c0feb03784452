using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// Profiles of <c>v1</c> and <c>v1alpha1</c>, made into <c>v2</c> by the operator's rules. These lose fields that <c>v1</c> has, and take
/// an absent <c>globallyDisableIrqLoadBalancing</c> for true.
/// </summary>
internal static class OldProfile
{
    private const string Newest = "v2";
    private const string IrqField = "globallyDisableIrqLoadBalancing";

    // What the conversion drops, though the version has it.
    private static readonly string[][] s_lost = [["cpu", "offlined"], ["hardwareTuning"], ["workloadHints"]];

    public static bool IsFirst(DocumentHead head) => Is(head, "v1alpha1");

    public static bool Matches(DocumentHead head) => Is(head, "v1") || IsFirst(head);

    /// <summary>The profile as <c>v2</c>; every value keeps its place.</summary>
    /// <param name="document">The profile.</param>
    /// <param name="head">Its head.</param>
    /// <param name="changes">What the profile loses, and what becomes of a field that it lacks.</param>
    public static ManifestDocument Convert(ManifestDocument document, DocumentHead head, out IReadOnlyList<string> changes)
    {
        var root = (ManifestMapping)document.Root;
        var said = new List<string>();
        ManifestMapping converted = With(root, "apiVersion", Scalar(ScalarKind.String, InputKinds.PerformanceGroup + "/" + Newest, head));
        if (root["spec"] is ManifestMapping spec)
        {
            bool saidIrq = spec[IrqField] is { IsNull: false };
            if (KindSchemas.Find(head.Kind, head.Version) is { } own && KindSchemas.Find(head.Kind, Newest) is { } newest)
                spec = WithoutLater(spec, "spec", new SchemaLevel(own, []).Child("spec"), new SchemaLevel(newest, []).Child("spec"), said);
            foreach (string[] path in s_lost)
            {
                if (spec.Find(path) is not { IsNull: false } lost) continue;
                said.Add($"spec.{string.Join(".", path)} (line {lost.Line}) is lost");
                spec = Without(spec, path);
            }

            if (spec[IrqField] is not { IsNull: false } || IsFirst(head))
            {
                said.Add(saidIrq ? $"spec.{IrqField} becomes true" : $"spec.{IrqField}, which is not set, becomes true");
                spec = With(spec, IrqField, Scalar(ScalarKind.Boolean, "true", head));
            }

            converted = With(converted, "spec", spec);
        }

        changes = said;
        return document with { Root = converted };
    }

    /// <summary>A mapping without the fields that only the newest version has: an API server drops them before the operator converts.</summary>
    private static ManifestMapping WithoutLater(
        ManifestMapping mapping, string path, SchemaLevel? own, SchemaLevel? newest, List<string> said)
    {
        if (own is null || newest is null) return mapping;
        string[] names = [.. own.Names], later = [.. newest.Names.Except(names)];
        var kept = new List<ManifestEntry>();
        foreach (ManifestEntry entry in mapping.Entries)
        {
            string place = path + "." + entry.Key;
            if (!later.Contains(entry.Key))
            {
                bool isKnown = names.Contains(entry.Key);
                kept.Add(isKnown && entry.Value is ManifestMapping below
                    ? entry with { Value = WithoutLater(below, place, own.Child(entry.Key), newest.Child(entry.Key), said) }
                    : entry);
            }
            else if (!entry.Value.IsNull)
            {
                said.Add($"{place} (line {entry.Line}) is lost");
            }
        }

        return new ManifestMapping(kept, mapping.Line, mapping.Column, mapping.Length);
    }

    private static bool Is(DocumentHead head, string version) =>
        head.Kind == V2PerformanceProfile.KubeKind && head.Group == InputKinds.PerformanceGroup && head.Version == version;

    private static ManifestScalar Scalar(ScalarKind kind, string text, DocumentHead head) =>
        new(kind, text, head.ApiVersionAt.Line, head.ApiVersionAt.Column);

    private static ManifestMapping With(ManifestMapping mapping, string key, ManifestNode value)
    {
        ManifestEntry entry = mapping.TryGetEntry(key, out ManifestEntry there)
            ? there with { Value = value }
            : new ManifestEntry(key, value.Line, value.Column, value);
        return new ManifestMapping([.. mapping.Entries.Where(other => other.Key != key), entry], mapping.Line, mapping.Column);
    }

    private static ManifestMapping Without(ManifestMapping mapping, string[] path)
    {
        string key = path[0];
        if (path.Length > 1 && mapping[key] is ManifestMapping below) return With(mapping, key, Without(below, [.. path.Skip(1)]));
        return new ManifestMapping([.. mapping.Entries.Where(entry => entry.Key != key)], mapping.Line, mapping.Column);
    }
}
