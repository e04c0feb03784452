using System;
using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Makes differences readable: file bodies decoded, texts of several lines compared by line.</summary>
internal static class DifferenceFactory
{
    private const string FileBody = ".contents.source";

    public static Difference Added(string path, ManifestNode after) => new(path, DifferenceKind.Added, null, Summary(path, after))
    {
        Lines = TextIn(path, after) is { } text ? LineDiff.Whole(text, LineChangeKind.Added) : [],
    };

    public static Difference Removed(string path, ManifestNode before) => new(path, DifferenceKind.Removed, Summary(path, before), null)
    {
        Lines = TextIn(path, before) is { } text ? LineDiff.Whole(text, LineChangeKind.Removed) : [],
    };

    public static Difference Changed(string path, ManifestNode before, ManifestNode after)
    {
        IReadOnlyList<LineChange> lines = [];
        if (Text(path, before) is { } left && Text(path, after) is { } right && (HasLines(left) || HasLines(right)))
        {
            // One text in two encodings: only the raw values show the difference.
            if (left == right) return new Difference(path, DifferenceKind.Changed, ManifestJson.WriteSpaced(before), ManifestJson.WriteSpaced(after));
            lines = LineDiff.Compare(left, right);
        }

        return new Difference(path, DifferenceKind.Changed, Summary(path, before), Summary(path, after)) { Lines = lines };
    }

    private static string Summary(string path, ManifestNode node) => node switch
    {
        ManifestMapping { Entries.Count: > 0 } mapping when TextIn(path, mapping) is not null => Outline(mapping),
        ManifestScalar when Text(path, node) is { } text && HasLines(text) => LineCount(text),
        ManifestScalar { Kind: ScalarKind.Integer } mode when path.EndsWith(".mode", StringComparison.Ordinal) => Mode(mode),
        ManifestScalar when Text(path, node) is { } text => ManifestJson.WriteSpaced(new ManifestScalar(ScalarKind.String, text)),
        _ => ManifestJson.WriteSpaced(node),
    };

    /// <summary>A file, unit or profile without its text.</summary>
    private static string Outline(ManifestMapping mapping)
    {
        var parts = new List<string>();
        foreach (string key in new[] { "path", "name", "mode", "enabled" })
        {
            if (mapping[key] is ManifestScalar scalar) parts.Add(key + " " + (key == "mode" ? Mode(scalar) : scalar.Text));
        }

        return string.Join(", ", parts);
    }

    /// <summary>Permissions as everybody but JSON writes them.</summary>
    private static string Mode(ManifestScalar mode) =>
        mode.TryGetInt64(out long bits) && bits >= 0 ? "0" + Convert.ToString(bits, 8) : mode.Text;

    private static string LineCount(string text)
    {
        int count = text.Split('\n').Length - (text.EndsWith("\n", StringComparison.Ordinal) ? 1 : 0);
        return Values.Invariant.Text(count) + (count == 1 ? " line" : " lines");
    }

    /// <summary>The text that a value is, or that a file, unit or profile carries.</summary>
    private static string? TextIn(string path, ManifestNode node) => node switch
    {
        ManifestMapping mapping => Carried(path, mapping),
        _ when Text(path, node) is { } text && HasLines(text) => text,
        _ => null,
    };

    private static string? Carried(string path, ManifestMapping mapping)
    {
        if (mapping.Find("contents", "source") is { } source) return Text(path + FileBody, source);
        return (mapping["contents"] ?? mapping["data"]) is ManifestScalar { Kind: ScalarKind.String } text ? text.Text : null;
    }

    private static string? Text(string path, ManifestNode node)
    {
        if (node is not ManifestScalar { Kind: ScalarKind.String } scalar) return null;
        return path.EndsWith(FileBody, StringComparison.Ordinal) ? DataUrl.Text(scalar.Text) ?? scalar.Text : scalar.Text;
    }

    private static bool HasLines(string text) => text.IndexOf('\n') >= 0;
}
