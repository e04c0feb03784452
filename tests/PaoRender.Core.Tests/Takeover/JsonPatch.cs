using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace PaoRender.Core.Tests.Takeover;

/// <summary>The part of RFC 6902 that the vectors use: add, remove and replace.</summary>
internal static class JsonPatch
{
    public static void Apply(JsonNode root, JsonArray patch)
    {
        foreach (JsonNode? step in patch)
        {
            string[] path = [.. step!["path"]!.GetValue<string>().Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~"))];
            JsonNode parent = path.SkipLast(1).Aggregate(root, Child);
            Apply(step["op"]!.GetValue<string>(), parent, path[^1], step["value"]?.DeepClone());
        }
    }

    private static void Apply(string operation, JsonNode parent, string key, JsonNode? value)
    {
        if (parent is JsonObject map)
        {
            if (operation != "add" && !map.ContainsKey(key)) throw new InvalidOperationException($"there is no '{key}' to {operation}");
            if (operation == "remove") map.Remove(key);
            else map[key] = value;
            return;
        }

        var list = (JsonArray)parent;
        int index = key == "-" ? list.Count : int.Parse(key, CultureInfo.InvariantCulture);
        if (operation == "add") list.Insert(index, value);
        else if (operation == "replace") list[index] = value;
        else list.RemoveAt(index);
    }

    private static JsonNode Child(JsonNode node, string key) =>
        (node is JsonArray list ? list[int.Parse(key, CultureInfo.InvariantCulture)] : node[key])
        ?? throw new InvalidOperationException($"there is no '{key}'");
}
