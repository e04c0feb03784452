using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>What to do about a field that a kind does not have.</summary>
/// <param name="kind">The kind.</param>
/// <param name="version">The version of the object.</param>
/// <param name="release">The release that is rendered.</param>
internal sealed class FieldAdvice(string kind, string version, SchemaRelease release)
{
    private const int MostFields = 8;
    private const int MetadataDepth = 2;
    private const string Newest = "v2";

    // Of words as short as this many share a beginning.
    private const int ShortWord = 5;

    private static readonly string[] s_metadata = ["name", "namespace", "labels", "annotations"];

    /// <summary>One sentence; null when the schema gives no hint.</summary>
    /// <param name="path">The keys down to the unknown one, which is the last.</param>
    public string? Of(IReadOnlyList<string> path)
    {
        if (KindSchemas.Find(kind, version) is not { } root || Level(root, path) is not { } level) return null;
        string unknown = path[path.Count - 1];
        if (level.Marker(unknown, release) is { } marker) return $"{marker}, and the release that is rendered is {release}.";
        if (LaterVersion(path) is { } later) return $"Only {later} has this field: write the object as {later}, or remove it.";
        string[] fields = Fields(level);
        if (Spelling.Nearest(unknown, fields) is { } nearest) return $"Did you mean '{nearest}'?";
        if (path.Count <= MetadataDepth && s_metadata.Contains(unknown)) return "It belongs below metadata.";
        if (fields.Contains("matchLabels")) return "Labels belong below 'matchLabels'.";
        string? longer = SameStart(unknown, fields);
        (string Path, string Name)[] parents = Parents(root, unknown);
        if (parents.Length is 1 or 2) return Elsewhere(parents, unknown, longer);
        if (longer is not null) return $"Did you mean '{longer}'?";
        return fields.Length is > 0 and <= MostFields ? $"The fields here are {string.Join(", ", fields)}." : null;
    }

    /// <summary>The field beside the unknown one that was most likely meant; null when none comes near.</summary>
    /// <param name="path">The keys down to the unknown one, which is the last.</param>
    public string? Meant(IReadOnlyList<string> path) => KindSchemas.Find(kind, version) is { } root && Level(root, path) is { } level
        && level.Marker(path[path.Count - 1], release) is null && LaterVersion(path) is null
        ? Nearest(root, path[path.Count - 1], Fields(level)) : null;

    // Old versions are those of profiles; every one of them becomes the newest.
    private string? LaterVersion(IReadOnlyList<string> path) =>
        kind != V2PerformanceProfile.KubeKind || version == Newest || KindSchemas.Find(kind, Newest) is not { } newest ? null
        : Level(newest, path)?.Names.Contains(path[path.Count - 1]) == true ? Newest : null;

    private static SchemaLevel? Level(ManifestMapping root, IReadOnlyList<string> path) => path.Take(path.Count - 1).Aggregate(
        (SchemaLevel?)new SchemaLevel(root, path.Count > 1 ? [] : ["apiVersion", "kind", "metadata"]), (level, key) => level?.Child(key));

    private string[] Fields(SchemaLevel level) => [.. level.Names.Where(name => level.Marker(name, release) is null)];

    // A field of another object has its own name, whatever begins like it here.
    private string? Nearest(ManifestMapping root, string unknown, string[] fields) =>
        Spelling.Nearest(unknown, fields) ?? (Parents(root, unknown).Length is 1 or 2 ? null : SameStart(unknown, fields));

    private (string Path, string Name)[] Parents(ManifestMapping root, string unknown) =>
        [.. new SchemaLevel(root, []).ParentsOf(unknown, release).Distinct().Take(3)];

    private static string Elsewhere((string Path, string Name)[] parents, string unknown, string? longer)
    {
        string places = string.Join(" or ", parents.Select(parent => parent.Path));
        string name = parents[0].Name == unknown ? "It" : $"'{parents[0].Name}'";
        return longer is null ? $"{name} belongs below {places}." : $"{name} belongs below {places}, or '{longer}' was meant.";
    }

    /// <summary>The field that goes on as the unknown one begins, or the other way round; but for its last letter.</summary>
    private static string? SameStart(string unknown, string[] fields) =>
        unknown.Length < ShortWord ? null : fields.FirstOrDefault(field =>
            field.Length >= ShortWord && CommonStart(field, unknown) >= Math.Min(field.Length, unknown.Length - 1));

    private static int CommonStart(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && char.ToLowerInvariant(left[length]) == char.ToLowerInvariant(right[length])) length++;
        return length;
    }
}
