using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>Finds PerformanceProfiles inside other objects: as objects, as text, and in generators' lists of files.</summary>
internal sealed class NestedProfileSearch
{
    // Annotations hold copies and examples.
    private const string Metadata = "metadata";

    private static readonly string[] s_fileKeys = ["fileName", "path"];

    private readonly string _file, _source;
    private readonly bool _isGenerator;
    private readonly List<NestedProfile> _found = [];
    private readonly HashSet<ManifestNode> _seen = [];

    private NestedProfileSearch(string file, string source, bool isGenerator)
    {
        _file = file;
        _source = source;
        _isGenerator = isGenerator;
    }

    /// <summary>All of a document that is not itself read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="head">Its head.</param>
    /// <param name="source">The text of the file that it stands in.</param>
    public static IReadOnlyList<NestedProfile> Find(ManifestDocument document, DocumentHead head, string source)
    {
        var search = new NestedProfileSearch(document.File, source, head.Kind is "PolicyGenerator" or "PolicyGenTemplate");
        foreach (ManifestEntry entry in (document.Root as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Key != Metadata) search.Look(entry.Value, entry.Key);
        }

        return search._found;
    }

    /// <summary>Whether a text may hold what makes a profile of a document; cheap, and mostly the answer is no.</summary>
    private static bool MayHold(string text) =>
        text.IndexOf("perf", StringComparison.OrdinalIgnoreCase) >= 0
        && (text.IndexOf("kind", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("apiVersion", StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a tree is a profile, of whatever version, or was probably meant to be one: misspelt, or without a part of its head.</summary>
    public static bool IsProfile(ManifestNode node)
    {
        if (node is not ManifestMapping mapping) return false;
        string? kind = DocumentHead.Text(mapping, "kind")?.Text, apiVersion = DocumentHead.Text(mapping, "apiVersion")?.Text;
        bool isKind = kind is not null && Spelling.Nearest(kind, [V2PerformanceProfile.KubeKind]) is not null;
        bool isGroup = apiVersion is not null && Spelling.Nearest(apiVersion.Split('/')[0], [InputKinds.PerformanceGroup]) is not null;
        return isKind ? isGroup || mapping["spec"] is ManifestMapping : isGroup && kind is null;
    }

    /// <summary>Whether a text that stands in no file holds a profile, or cannot be read and names one.</summary>
    public static bool IsIn(string text)
    {
        var search = new NestedProfileSearch("", text, isGenerator: false);
        search.Look(new ManifestScalar(ScalarKind.String, text, 1, 1), "");
        return search._found.Count > 0;
    }

    private void Look(ManifestNode node, string path)
    {
        if (node is ManifestScalar scalar)
        {
            Look(scalar, path);
            return;
        }

        // What an alias refers to is met more than once.
        if (!_seen.Add(node)) return;
        if (IsProfile(node)) Found(node, path);
        else if (node is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries.Where(entry => entry is not { Key: Metadata, Value: ManifestMapping }))
                Look(entry.Value, path + "." + entry.Key);
        }
        else if (node is ManifestSequence sequence)
        {
            for (int i = 0; i < sequence.Items.Count; i++) Look(sequence.Items[i], $"{path}[{i}]");
        }
    }

    private void Look(ManifestScalar scalar, string path)
    {
        if (scalar.Kind != ScalarKind.String) return;
        if (MayHold(scalar.Text))
        {
            var problems = new DiagnosticBag();
            IReadOnlyList<ManifestDocument> inside =
                new EmbeddedText(scalar, _source).Read(_file, problems, ManifestTextOptions.Default);
            foreach (ManifestDocument document in inside) Look(document.Root, path);

            // What cannot be read may all the same be one.
            if (inside.Count == 0 && problems.HasErrors && IsNamedIn(scalar.Text))
                _found.Add(new NestedProfile("", path, problems.Items[0].Position));
        }
        else if (_isGenerator && s_fileKeys.Any(key => path.EndsWith("." + key, StringComparison.Ordinal)) && IsProfileFile(scalar.Text))
        {
            _found.Add(new NestedProfile(null, path, scalar.In(_file)));
        }
    }

    private void Found(ManifestNode profile, string path)
    {
        string name = ((profile as ManifestMapping)?.Find("metadata", "name") as ManifestScalar)?.Text ?? "";
        _found.Add(new NestedProfile(name, path, profile.In(_file)));
    }

    private static bool IsNamedIn(string text) =>
        text.IndexOf(V2PerformanceProfile.KubeKind, StringComparison.Ordinal) >= 0
        && text.IndexOf(InputKinds.PerformanceGroup + "/", StringComparison.Ordinal) >= 0;

    private static bool IsProfileFile(string name) =>
        name.IndexOf(V2PerformanceProfile.KubeKind, StringComparison.OrdinalIgnoreCase) >= 0
        && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
}
