using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// Finds PerformanceProfiles and what else counts for a render inside other objects: as objects, as text, and profiles in generators'
/// lists of files too.
/// </summary>
internal sealed class NestedObjectSearch
{
    // Annotations hold copies and examples.
    private const string Metadata = "metadata";

    private const string Patches = "patches";

    // All groups that are read end in it.
    private const string Group = "openshift.io/";

    private static readonly string[] s_fileKeys = ["fileName", "path"];

    private readonly string _file, _source;
    private readonly bool _isGenerator;
    private readonly List<NestedObject> _found = [];
    private readonly HashSet<ManifestNode> _seen = [];

    private NestedObjectSearch(string file, string source, bool isGenerator)
    {
        _file = file;
        _source = source;
        _isGenerator = isGenerator;
    }

    /// <summary>All of a document that is not itself read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="head">Its head.</param>
    /// <param name="source">The text of the file that it stands in.</param>
    public static IReadOnlyList<NestedObject> Find(ManifestDocument document, DocumentHead head, string source)
    {
        var search = new NestedObjectSearch(document.File, source, head.Kind is "PolicyGenerator" or "PolicyGenTemplate");
        foreach (ManifestEntry entry in (document.Root as ManifestMapping)?.Entries ?? [])
        {
            if (entry.Key != Metadata) search.Look(entry.Value, entry.Key);
        }

        return search._found;
    }

    /// <summary>Whether a text may hold what makes such an object of a document; cheap, and mostly the answer is no.</summary>
    private static bool MayHold(string text) =>
        (text.IndexOf("perf", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf(Group, StringComparison.Ordinal) >= 0)
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

    /// <summary>What a text holds that stands in no file; a text that cannot be read and names a profile counts as one.</summary>
    public static IReadOnlyList<NestedObject> FindIn(string text)
    {
        var search = new NestedObjectSearch("", text, isGenerator: false);
        search.Look(new ManifestScalar(ScalarKind.String, text, 1, 1), "");
        return search._found;
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
        if (IsProfile(node)) Found(V2PerformanceProfile.KubeKind, node, path);
        else if (DecidingKinds.Of(node) is { } kind) Found(kind, node, path);
        else if (node is ManifestMapping mapping)
        {
            // The patches of a file that is named are part of what becomes of it.
            bool isPatched = NamesProfileFile(mapping);
            foreach (ManifestEntry entry in mapping.Entries.Where(entry => entry is not { Key: Metadata, Value: ManifestMapping }))
            {
                if (!isPatched || entry.Key != Patches) Look(entry.Value, path + "." + entry.Key);
            }
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
                _found.Add(new NestedObject(V2PerformanceProfile.KubeKind, "", path, problems.Items[0].Position));
        }
        else if (_isGenerator && s_fileKeys.Any(key => path.EndsWith("." + key, StringComparison.Ordinal)) && IsProfileFile(scalar.Text))
        {
            _found.Add(new NestedObject(V2PerformanceProfile.KubeKind, null, path, scalar.In(_file)));
        }
    }

    private bool NamesProfileFile(ManifestMapping mapping) =>
        _isGenerator && s_fileKeys.Any(key => mapping[key] is ManifestScalar { Kind: ScalarKind.String } file && IsProfileFile(file.Text));

    private void Found(string kind, ManifestNode node, string path)
    {
        string name = ((node as ManifestMapping)?.Find("metadata", "name") as ManifestScalar)?.Text ?? "";
        _found.Add(new NestedObject(kind, name, path, node.In(_file)));
    }

    private static bool IsNamedIn(string text) =>
        text.IndexOf(V2PerformanceProfile.KubeKind, StringComparison.Ordinal) >= 0
        && text.IndexOf(InputKinds.PerformanceGroup + "/", StringComparison.Ordinal) >= 0;

    private static bool IsProfileFile(string name) =>
        name.IndexOf(V2PerformanceProfile.KubeKind, StringComparison.OrdinalIgnoreCase) >= 0
        && (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));
}
