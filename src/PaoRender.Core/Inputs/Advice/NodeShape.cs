using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>
/// Levels of a Node of Kubernetes that are no mapping or no list, and labels that are no text. What a level says is lost then, and nothing
/// else would tell.
/// </summary>
internal static class NodeShape
{
    private static readonly (string[] Path, bool IsList)[] s_levels =
    [
        (["metadata"], false), (["metadata", "labels"], false), (["metadata", "annotations"], false),
        (["spec"], false), (["spec", "taints"], true),
        (["status"], false), (["status", "capacity"], false), (["status", "allocatable"], false), (["status", "nodeInfo"], false),
    ];

    private static readonly string[][] s_texts =
    [
        ["metadata", "name"],
        ["status", "nodeInfo", "architecture"], ["status", "nodeInfo", "kernelVersion"], ["status", "nodeInfo", "machineID"],
        ["status", "nodeInfo", "osImage"],
    ];

    /// <summary>Reports each as an error.</summary>
    public static IEnumerable<ManifestDiagnostic> Problems(ManifestDocument node)
    {
        if (node.Root is not ManifestMapping root) yield break;
        foreach ((string[] path, bool isList) in s_levels)
        {
            if (root.Find(path) is not { IsNull: false } level || (isList ? level is ManifestSequence : level is ManifestMapping)) continue;
            yield return Wrong(node, level, string.Join(".", path), isList ? "a list" : "a mapping", "");
        }

        foreach (string[] path in s_texts)
        {
            if (root.Find(path) is { IsNull: false } value && IsNoText(value)) yield return NoText(node, value, string.Join(".", path));
        }

        foreach (string map in new[] { "labels", "annotations" })
        {
            foreach (ManifestEntry entry in (root.Find("metadata", map) as ManifestMapping)?.Entries ?? [])
            {
                if (!entry.Value.IsNull && IsNoText(entry.Value)) yield return NoText(node, entry.Value, $"metadata.{map}.{entry.Key}");
            }
        }
    }

    private static bool IsNoText(ManifestNode value) => value is not ManifestScalar { Kind: ScalarKind.String };

    private static ManifestDiagnostic NoText(ManifestDocument node, ManifestNode value, string path) =>
        Wrong(node, value, path, "text", value is ManifestScalar scalar ? $"; put it in quotes: \"{scalar.Written}\"" : "");

    private static ManifestDiagnostic Wrong(ManifestDocument node, ManifestNode value, string path, string expected, string hint) => new(
        ReadingCodes.WrongType,
        DiagnosticSeverity.Error,
        $"'{path}' of a Node must be {expected}, and this is {What(value)}{hint}.",
        value.In(node.File));

    private static string What(ManifestNode value) => value switch
    {
        ManifestMapping => "a mapping",
        ManifestSequence => "a list",
        ManifestScalar { Kind: ScalarKind.String } => "text",
        ManifestScalar { Kind: ScalarKind.Boolean } => "a boolean",
        _ => "a number",
    };
}
