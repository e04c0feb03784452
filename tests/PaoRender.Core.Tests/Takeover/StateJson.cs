using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PaoRender.Comparison;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Takeover;

/// <summary>Manifests as JSON trees that tests change, as a cluster would or as a person might.</summary>
internal static class StateJson
{
    public static JsonObject Of(RenderedManifest manifest) => Of(Encoding.UTF8.GetString(manifest.Content));

    public static JsonObject Of(string yaml) => (JsonObject)JsonNode.Parse(ManifestJson.WriteSpaced(Tree(yaml)))!;

    public static ManifestMapping Tree(string text)
    {
        var errors = new DiagnosticBag();
        ManifestDocument document = Assert.Single(ManifestText.Read("state", text, errors));
        Assert.False(errors.HasErrors);
        return (ManifestMapping)document.Root;
    }

    public static ManifestMapping Tree(JsonNode json) => Tree(json.ToJsonString());

    /// <summary>What reading an object back from a cluster gives: other key order, no zero values, the server's own fields.</summary>
    public static JsonObject Reserialised(JsonObject manifest, int seed)
    {
        var state = (JsonObject)manifest.DeepClone();
        DropZeros(state, state["kind"]!.GetValue<string>() == "MachineConfig" ? "config" : null);
        JsonObject metadata = state["metadata"]!.AsObject();
        metadata["uid"] = "7d1f2a35-0b4e-4c55-9a53-1f4f1d3c2b1a";
        metadata["resourceVersion"] = "123456";
        metadata["generation"] = 2;
        metadata["creationTimestamp"] = "2026-01-02T03:04:05Z";
        metadata["managedFields"] = JsonNode.Parse("""[{"manager": "node-tuning", "operation": "Update", "fieldsV1": {"f:spec": {}}}]""");
        state["status"] = JsonNode.Parse("""{"conditions": [{"type": "Success", "status": "True"}]}""");
        return (JsonObject)Shuffled(state, new Random(seed));
    }

    // The configuration of a MachineConfig is raw JSON, of which the server drops nothing.
    private static void DropZeros(JsonObject map, string? raw)
    {
        foreach ((string key, JsonNode? value) in map.ToArray())
        {
            if (key == raw) continue;
            if (value is JsonObject inner) DropZeros(inner, raw);
            if (key != "matchLabels" && value is null or JsonObject { Count: 0 } or JsonArray { Count: 0 } || IsZero(value!)) map.Remove(key);
        }
    }

    private static bool IsZero(JsonNode value) => value.ToJsonString() is "0" or "\"0s\"" or "\"\"" or "false" && !IsInMap(value);

    // In a map of the user's own keys a zero value says something.
    private static bool IsInMap(JsonNode value) =>
        value.GetPath() is var path
        && (path.Contains("abels", StringComparison.Ordinal)
            || path.Contains("nodeSelector", StringComparison.Ordinal)
            || path.Contains("featureGates", StringComparison.Ordinal));

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject map:
                KeyValuePair<string, JsonNode?>[] entries = [.. map];
                random.Shuffle(entries);
                return new JsonObject(
                    entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value is null ? null : Shuffled(entry.Value, random))));
            case JsonArray list:
                return new JsonArray([.. list.Select(item => item is null ? null : Shuffled(item, random))]);
            default:
                return node.DeepClone();
        }
    }
}
