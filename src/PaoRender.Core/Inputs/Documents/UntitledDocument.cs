using System;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Says what a document without apiVersion or kind probably is, and what to do about it.</summary>
internal static class UntitledDocument
{
    private static readonly string[] s_kustomizationKeys =
        ["resources", "bases", "patches", "patchesStrategicMerge", "patchesJson6902", "configMapGenerator", "secretGenerator", "generators"];

    public static Misfit Describe(ManifestDocument document)
    {
        const string Start = "This document is not a Kubernetes object";
        SourcePosition whole = document.Root.In(document.File);
        if (document.Root is not ManifestMapping root)
            return new Misfit(whole, $"{Start}: {InList(document) ?? "it needs an apiVersion and a kind. " + Advice}");
        if (Foreign(document.File, root) is { } foreign) return new Misfit(whole, $"{Start}: {foreign}. Leave it out of the input.");
        string? apiVersion = DocumentHead.Text(root, "apiVersion")?.Text;
        string? kind = DocumentHead.Text(root, "kind")?.Text;
        string lacking = (apiVersion, kind) switch
        {
            (null, null) => "an apiVersion and a kind",
            (null, _) => "an apiVersion",
            _ => "a kind",
        };
        ManifestEntry? written = Written(root, apiVersion is null ? "apiVersion" : "kind", out string hint);
        if (written is null) hint = Guess(apiVersion, kind);
        bool isProfile = written is null && apiVersion is null && kind is null && HasProfileFields(root);
        if (isProfile) hint = $"Did you mean apiVersion: {Profile.ApiVersion} and kind: {Profile.Name}?";
        return new Misfit(Place(written, document.File) ?? whole, $"{Start}: it needs {lacking}. {(hint.Length > 0 ? hint : Advice)}")
        {
            Meant = isProfile ? (Profile.ApiVersion, Profile.Name) : Meant(apiVersion ?? TextOf(written), kind ?? TextOf(written)),
        };
    }

    private static InputKind Profile => InputKinds.All.First(candidate => candidate.Name == V2PerformanceProfile.KubeKind);

    // No other object has these.
    private static bool HasProfileFields(ManifestMapping root) =>
        root.Find("spec", "cpu") is ManifestMapping cpu && (cpu["reserved"] is not null || cpu["isolated"] is not null);

    /// <summary>What to do about a list of objects, which nobody takes for them; null when none of its items is one for a render.</summary>
    private static string? InList(ManifestDocument document)
    {
        foreach (ManifestMapping item in (document.Root as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [])
        {
            if (DocumentHead.Of(item, document.File) is not { } head || !InputKinds.Contains(head.Kind)) continue;
            string name = item.Find("metadata", "name") is ManifestScalar { IsNull: false } written ? $" '{written.Text}'" : "";
            return $"it is a list, and the {head.Kind}{name} in line {head.KindAt.Line} is an item of it, which nobody reads. "
                + "Make each item a document of its own: remove its '- ' and its indentation, and put a line '---' between two.";
        }

        return null;
    }

    private static string? TextOf(ManifestEntry? written) => (written?.Value as ManifestScalar)?.Text;

    // Only where one of the kinds that are read is left.
    private static (string ApiVersion, string Kind)? Meant(string? apiVersion, string? kind)
    {
        InputKind[] candidates = [.. InputKinds.All.Where(candidate =>
            (kind is null || candidate.Name == kind) && (apiVersion is null || candidate.ApiVersion == apiVersion))];
        return candidates.Length == 1 ? (candidates[0].ApiVersion, candidates[0].Name) : null;
    }

    // A value that is no text stands where it is wrong; of none there is only the key.
    private static SourcePosition? Place(ManifestEntry? written, string file) => written is not { } entry ? null
        : entry.Value.IsNull || entry.Value is ManifestScalar { Kind: ScalarKind.String } ? entry.In(file) : entry.Value.In(file);

    private const string Advice = "Move it out of the input, or complete it.";

    private static string Guess(string? apiVersion, string? kind)
    {
        if (kind is "List") return "Did you mean apiVersion: v1?";
        InputKind[] candidates = [.. InputKinds.All.Where(candidate => candidate.Name == kind || candidate.ApiVersion == apiVersion)];
        if (candidates.Length == 0) return "";
        return kind is null
            ? $"Did you mean kind: {string.Join(" or ", candidates.Select(candidate => candidate.Name))}?"
            : $"Did you mean apiVersion: {candidates[0].ApiVersion}?";
    }

    /// <summary>The key that was meant for the missing one, or that has a value which says nothing.</summary>
    private static ManifestEntry? Written(ManifestMapping root, string key, out string hint)
    {
        if (root.TryGetEntry(key, out ManifestEntry empty))
        {
            hint = $"Its {key} must be a text that is not empty.";
            return empty;
        }

        foreach (ManifestEntry entry in root.Entries)
        {
            if (Spelling.Nearest(entry.Key, [key]) is null) continue;
            hint = $"Write '{key}' in place of '{entry.Key}'.";
            return entry;
        }

        hint = "";
        return null;
    }

    /// <summary>What the file of another tool is; null when it may well be an object.</summary>
    private static string? Foreign(string file, ManifestMapping root)
    {
        string name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        bool isKustomization = name.StartsWith("kustomization.", StringComparison.OrdinalIgnoreCase)
            || (root["kind"] is null && root["metadata"] is null && s_kustomizationKeys.Any(key => root[key] is ManifestSequence));
        if (isKustomization) return $"it is {Kustomization.What}";
        if (root["kind"] is not null || root["spec"] is not null) return null;
        if (name.StartsWith("Chart.", StringComparison.OrdinalIgnoreCase)) return "it describes a Helm chart; render what Helm makes of the chart";
        bool areValues = name.StartsWith("values", StringComparison.OrdinalIgnoreCase) && root["apiVersion"] is null;
        return areValues ? "these are the values of a Helm chart; render what Helm makes of the chart" : null;
    }
}
